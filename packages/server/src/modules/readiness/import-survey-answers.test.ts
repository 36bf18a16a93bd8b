import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { apply, importFile, settled, uploadAndPlan } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildInstrument } from '../../../test/builders/instrument.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'

// Each plan starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('importing answers to a survey', () => {
  let app: TestApp
  let organization: string
  let program: string
  let instrument: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    instrument = await buildInstrument(app, organization, [
      { key: 'ready' },
      { key: 'willing', isReversed: true },
    ])
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    const top = await buildUnit(app, organization, { code: 'TOP', name: 'Everybody' })
    await buildUnit(app, organization, { code: 'SALES', name: 'Sales', parent: top })
    await buildUnit(app, organization, { code: 'LEGAL', name: 'Legal', parent: top })
  })
  afterAll(() => app.close())

  const rows = (statement: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
    app.tenant(organization).execute(statement, parameters)
  const options = (roundName: string) => ({
    options: { programId: program, instrumentId: instrument, roundName, answeredOn: '2026-03-04' },
  })
  const lines = (unit: string, cells: string, times: number) => Array(times).fill(`${unit},${cells}`)
  const fileOf = (...people: string[]) => ({ bytes: ['unit,ready,willing', ...people].join('\n') })
  // Twelve of Sales, of whom one didn't answer, and two of Legal, who may not be told apart.
  const survey = fileOf(
    ...lines('Sales', '5,2', 6),
    ...lines('SALES', '2.5,', 5),
    'SALES,,',
    ...lines('Legal', '1,1', 2),
  )

  it('makes a round that is closed and settled like any other: nothing of two people by themselves', async () => {
    const run = await importFile(app, 'SURVEY_ANSWERS', survey, manager, options('Spring'))
    expect(run).toMatchObject({ status: 'APPLIED', plan: { rowsRead: 14, addCount: 14 } })
    expect(run.plan.totals).toEqual([
      { label: 'People asked', value: 14 },
      { label: 'People who answered', value: 13 },
      { label: 'Units', value: 2 },
    ])
    const [round] = await rows(
      `select id, origin, opens_on::text as "opensOn", closed_at is not null as "isClosed", invited_count as invited,
              answered_count as answered from readiness_round where name = 'Spring'`,
    )
    expect(round).toMatchObject({
      origin: 'file',
      opensOn: '2026-03-04',
      isClosed: true,
      invited: 14,
      answered: 13,
    })
    const figures = await rows(
      `select p.name as unit, f.answered_count as answered, f.invited_count as invited, f.counts, f.sums
         from readiness_figure f left join readiness_place p on p.round_id = f.round_id and p.unit_id = f.unit_id
        where f.round_id = ? order by p.position nulls first`,
      [round?.['id']],
    )
    // 6 · 5 + 5 · 2.5 + 2 · 1 = 44.5; willing is turned and too few answered it: 6 · 4 + 2 · 5 = 34 for all alone.
    expect(figures).toEqual([
      { unit: null, answered: 13, invited: 14, counts: [13, 8], sums: [44.5, 34] },
      { unit: 'Everybody', answered: 13, invited: 14, counts: [13, 0], sums: [44.5, 0] },
    ])
    expect(
      await rows('select distinct unit_id is null as whole, traits, is_settled from readiness_response'),
    ).toEqual([{ whole: false, traits: null, is_settled: true }])
  })

  it('keeps nothing of the rows once they are in, and no sample of them before', async () => {
    const planned = await uploadAndPlan(app, 'SURVEY_ANSWERS', survey, manager, options('Kept'))
    const changes = `query ($id: ID!) { importRun(id: $id) { sampleRows plan { changes(first: 2) { items { key label fields after } } } } }`
    const told = await ask(app, changes, { id: planned.id }, manager)
    expect(told.data.importRun).toEqual({
      sampleRows: [],
      plan: {
        changes: {
          items: [2, 3].map((row) => ({
            key: `Row ${row}`,
            label: 'Sales',
            fields: ['row', 'unitKey', 'answers'],
            after: [`${row}`, 'SALES', '2 of 2'],
          })),
        },
      },
    })
    await apply(app, planned, manager)
    expect(await settled(app, planned.id, manager)).toMatchObject({
      status: 'APPLIED',
      plan: { addCount: 14 },
    })
    expect(
      await rows(
        `select octet_length(file) as bytes, sample_rows, plan - 'summary' as plan from import_run where id = ?`,
        [planned.id],
      ),
    ).toEqual([{ bytes: 0, sample_rows: [], plan: {} }])
  })

  it('takes a file once: nothing is added to a round that is there', async () => {
    await importFile(app, 'SURVEY_ANSWERS', survey, manager, options('Once'))
    expect(await uploadAndPlan(app, 'SURVEY_ANSWERS', survey, manager, options('once'))).toMatchObject({
      refusal: 'INVALID_INPUT',
      problems: [{ field: 'options.roundName' }],
    })
  })

  it('takes the second of two files for one round for nothing', async () => {
    const first = await uploadAndPlan(app, 'SURVEY_ANSWERS', survey, manager, options('Twice'))
    const second = await uploadAndPlan(app, 'SURVEY_ANSWERS', survey, manager, options('Twice'))
    await apply(app, first, manager)
    await settled(app, first.id, manager)
    await apply(app, second, manager)
    expect(await settled(app, second.id, manager)).toMatchObject({ status: 'FAILED' })
    expect(await rows(`select count(*)::int from readiness_round where name = 'Twice'`)).toEqual([
      { count: 1 },
    ])
  })

  it('with a bad cell is refused as a whole, by row and column', async () => {
    const bad = fileOf(...lines('Sales', '5,2', 6), 'Sales,6,1', 'Nowhere,1,1')
    const planned = await uploadAndPlan(app, 'SURVEY_ANSWERS', bad, manager, options('Bad'))
    expect(planned.plan).toMatchObject({ refusedCount: 2 })
    const problems = `query ($id: ID!) { importRun(id: $id) { plan { problems(first: 9) { items { row column message } } } } }`
    expect(
      (await ask(app, problems, { id: planned.id }, manager)).data.importRun.plan.problems.items,
    ).toEqual([
      { row: 8, column: 'ready', message: 'Enter a number from 1 to 5.' },
      { row: 9, column: 'unit', message: 'There is no unit “Nowhere”.' },
    ])
    expect(await apply(app, planned, manager)).toMatchObject({ refusal: 'NOT_PLANNED' })
    expect(await rows(`select id from readiness_round where name = 'Bad'`)).toEqual([])
  })

  it('is refused without what makes a round, and to whoever does not run the program', async () => {
    const undecided = { options: { programId: program } }
    expect(await uploadAndPlan(app, 'SURVEY_ANSWERS', survey, manager, undecided)).toMatchObject({
      problems: [{ field: 'options.instrumentId' }],
    })
    const tomorrow = { options: { ...options('Later').options, answeredOn: '2199-01-01' } }
    expect(await uploadAndPlan(app, 'SURVEY_ANSWERS', survey, manager, tomorrow)).toMatchObject({
      problems: [{ field: 'options.answeredOn' }],
    })
    const other = await buildProgram(app, organization)
    const stranger = await buildViewer(app, organization, [{ role: 'program_manager', program: other }])
    expect(await uploadAndPlan(app, 'SURVEY_ANSWERS', survey, stranger, options('Mine'))).toMatchObject({
      refusal: 'NOT_FOUND',
    })
  })
})
