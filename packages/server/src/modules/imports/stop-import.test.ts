import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apply, hasWrittenSome, plan, settled, uploadAndPlan } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { markInterruptedImports } from './mark-interrupted-imports.ts'
import { startProcess } from '../../../test/process/apply-import-process.ts'

const CANCEL = `mutation ($id: ID!) { cancelImport(id: $id) { __typename
  ... on ImportRun { status message } ... on Refusal { refusal: code } } }`

/** Enough rows that writing them takes a while. */
const manyPeople = `staff number,full name,unit\n${Array.from({ length: 20_000 }, (_, n) => `S${n},Person ${n},U\n`).join('')}`

describe('an import that doesn’t get to its end', () => {
  let app: TestApp
  let organization: string
  let administrator: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    await buildUnit(app, organization, { code: 'U' })
  })
  afterAll(() => app.close())

  const people = async () => {
    const [row] = await app.tenant(organization).execute('select count(*)::int as n from employee')
    return row?.['n']
  }

  /** A writer that was stopped lets go of its lock after the statement it is at; until then the next one is told to wait. */
  const applyWhenFree = async (run: Parameters<typeof apply>[1], cookie: string) => {
    let begun = await apply(app, run, cookie)
    while (begun.refusal === 'IN_USE') begun = await apply(app, run, cookie)
    expect(begun).toMatchObject({ __typename: 'ImportRun', status: 'APPLYING' })
  }

  it('cancelled in the middle it leaves no row, and can be run again to its end', async () => {
    const run = await uploadAndPlan(app, 'EMPLOYEES', { bytes: manyPeople }, administrator)
    await apply(app, run, administrator)
    await hasWrittenSome(app, organization, run.id)
    const { data } = await ask(app, CANCEL, { id: run.id }, administrator)
    expect(data.cancelImport).toEqual({
      __typename: 'ImportRun',
      status: 'CANCELLED',
      message: 'Cancelled. Nothing was changed.',
    })
    const again = await plan(app, run.id, administrator)
    expect(again).toMatchObject({ status: 'PLANNED', plan: { addCount: 20_000 } })
    expect(await people()).toBe(0)
    await applyWhenFree(again, administrator)
    expect((await settled(app, run.id, administrator)).status).toBe('APPLIED')
    expect(await people()).toBe(20_000)
    const late = await ask(app, CANCEL, { id: run.id }, administrator)
    expect(late.data.cancelImport).toEqual({ __typename: 'Refusal', refusal: 'NOT_ALLOWED' })
  }, 60_000)

  it('killed with -9 in the middle it leaves all rows or none, says so after a while, and can be run again', async () => {
    const other = await buildOrganization(app)
    const owner = await buildViewer(app, other, [{ role: 'administrator' }])
    await buildUnit(app, other, { code: 'U' })
    const run = await uploadAndPlan(app, 'EMPLOYEES', { bytes: manyPeople }, owner)
    const process = await startProcess(app, { organization: other, run })
    await hasWrittenSome(app, other, run.id)
    process.kill()
    await process.gone
    const count = () => app.tenant(other).execute('select count(*)::int as n from employee')
    expect(await count()).toEqual([{ n: 0 }])

    // Not half a minute's sleep: the heartbeat is set back as if it had passed.
    await app
      .tenant(other)
      .execute(`update import_run set heartbeat_at = heartbeat_at - interval '15 seconds' where id = ?`, [
        run.id,
      ])
    const found = await settled(app, run.id, owner)
    expect(found).toMatchObject({
      status: 'INTERRUPTED',
      message: 'The server stopped in the middle. Nothing was changed. Run it again.',
    })
    await applyWhenFree(found, owner)
    expect((await settled(app, run.id, owner)).status).toBe('APPLIED')
    expect(await count()).toEqual([{ n: 20_000 }])
  }, 60_000)

  it('at the start of the app what no process writes any more counts as interrupted, and what one writes doesn’t', async () => {
    const other = await buildOrganization(app)
    const owner = await buildViewer(app, other, [{ role: 'administrator' }])
    const run = await uploadAndPlan(app, 'UNITS', { bytes: 'code,name\nA,A\n' }, owner)
    const left = (seconds: number) =>
      app
        .tenant(other)
        .execute(
          `update import_run set status = 'applying', heartbeat_at = clock_timestamp() - ? * interval '1 second'`,
          [seconds],
        )
    const mark = () => markInterruptedImports(app.tenant(other), other)
    await left(1) // just begun, perhaps not at its lock yet
    expect(await mark()).toBe(0)
    await left(3)
    await app.tenant(other).transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`imports ${other}`])
      expect(await mark()).toBe(0)
    })
    expect(await mark()).toBe(1)
    expect((await settled(app, run.id, owner)).status).toBe('INTERRUPTED')
  })
})
