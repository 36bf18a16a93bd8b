import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apply, hasWrittenSome, plan, settled, uploadAndPlan } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildCourse, buildSession } from '../../../test/builders/training.ts'
import { startProcess } from '../../../test/process/apply-import-process.ts'

const CANCEL = `mutation ($id: ID!) { cancelImport(id: $id) { __typename
  ... on ImportRun { status message } ... on Refusal { refusal: code } } }`

/** More than one statement writes, so that it can be stopped between two of them. */
const PEOPLE = 12_000

const file = `staff number,session,status\n${Array.from({ length: PEOPLE }, (_, n) => `${n + 1},S1,Passed\n`).join('')}`

describe('a file of attendance that doesn’t get to its end', () => {
  let app: TestApp
  let holder: pg.Client
  let organization: string
  let hr: string
  let session: string

  beforeAll(async () => {
    app = await createTestApp()
    holder = new pg.Client({ connectionString: app.database.adminUrl })
    await holder.connect()
  })
  afterAll(async () => {
    await holder.end()
    await app.close()
  })

  const startOver = async () => {
    organization = await buildOrganization(app)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
    const unit = await buildUnit(app, organization, { code: 'U' })
    await holder.query(
      `insert into employee (id, organization_id, unit_id, staff_number, full_name)
       select gen_random_uuid(), $1, $2, n::text, 'Person ' || n from generate_series(1, $3::int) n`,
      [organization, unit, PEOPLE],
    )
    const course = await buildCourse(app, organization)
    session = await buildSession(app, organization, {
      course,
      code: 'S1',
      startsAt: new Date('2025-03-02T09:00:00Z'),
    })
  }

  /** Until it lets go, the writer, who goes by person, stands before its last row with 10,000 of them written. */
  const holdLastRow = async () => {
    await holder.query('begin')
    await holder.query(
      `insert into attendance (id, organization_id, session_id, employee_id, unit_id, status, source)
       select gen_random_uuid(), organization_id, $1, id, unit_id, 'registered', 'sheet' from employee
        where organization_id = $2 order by id desc limit 1`,
      [session, organization],
    )
    return () => holder.query('rollback')
  }

  const onFile = async () => {
    const [row] = await app
      .tenant(organization)
      .execute(
        `select count(*)::int as entries, (select state from training_session) as state from attendance`,
      )
    return row
  }
  const nothing = { entries: 0, state: 'planned' }

  const applyToTheEnd = async (run: Parameters<typeof apply>[1]) => {
    let begun = await apply(app, run, hr)
    // A writer that was stopped lets go of its lock after the statement it is at.
    while (begun.refusal === 'IN_USE') begun = await apply(app, run, hr)
    expect(begun).toMatchObject({ __typename: 'ImportRun', status: 'APPLYING' })
    expect(await settled(app, run.id, hr)).toMatchObject({ status: 'APPLIED', progressDone: PEOPLE })
    expect(await onFile()).toEqual({ entries: PEOPLE, state: 'held' })
  }

  it('cancelled in the middle it leaves no entry and no session held, and can be run again to its end', async () => {
    await startOver()
    const run = await uploadAndPlan(app, 'ATTENDANCE', { bytes: file }, hr)
    const letGo = await holdLastRow()
    await apply(app, run, hr)
    await hasWrittenSome(app, organization, run.id)
    const { data } = await ask(app, CANCEL, { id: run.id }, hr)
    expect(data.cancelImport).toMatchObject({
      status: 'CANCELLED',
      message: 'Cancelled. Nothing was changed.',
    })
    await letGo()
    const again = await plan(app, run.id, hr)
    expect(again).toMatchObject({ status: 'PLANNED', plan: { addCount: PEOPLE } })
    expect(await onFile()).toEqual(nothing)
    await applyToTheEnd(again)
  }, 60_000)

  it('killed with -9 in the middle it leaves all or nothing, says so after a while, and can be run again', async () => {
    await startOver()
    const run = await uploadAndPlan(app, 'ATTENDANCE', { bytes: file }, hr)
    const letGo = await holdLastRow()
    const writer = await startProcess(app, { organization, run })
    await hasWrittenSome(app, organization, run.id)
    writer.kill()
    await writer.gone
    await letGo()
    expect(await onFile()).toEqual(nothing)
    // As if the seconds without a sign of life had passed.
    await app
      .tenant(organization)
      .execute(`update import_run set heartbeat_at = heartbeat_at - interval '15 seconds' where id = ?`, [
        run.id,
      ])
    const found = await settled(app, run.id, hr)
    expect(found).toMatchObject({
      status: 'INTERRUPTED',
      message: 'The server stopped in the middle. Nothing was changed. Run it again.',
    })
    await applyToTheEnd(found)
  }, 60_000)
})
