import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { importFile, uploadAndPlan } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildCommunication } from '../../../test/builders/communications.ts'
import { hillstromFile } from '../../../test/builders/hillstrom.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'

// Each plan starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const SHARE = 'count share lower upper'
const FIGURES = `people reached { ${SHARE} } acted { ${SHARE} } reachedDifference { difference lower upper }`
const DELIVERY = `id version title channel deliveredOn segments { segment wasWritten figures { ${FIGURES} } }
  everybody { ${FIGURES} } formula sources { label } mayChange { allowed }`
const OF_COMMUNICATION = `query ($id: ID!) { recordedDeliveries(communicationId: $id) { ${DELIVERY} } }`
const ONE = `query ($id: ID!) { recordedDelivery(id: $id) { ${DELIVERY} } }`
const change = (name: string) => `mutation ($input: VersionedInput!) { ${name}(input: $input) {
  ... on RecordedDelivery { id version removed } ... on Refusal { refusal: code message } } }`

describe('importing the results of a delivery', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
  const rows = (statement: string, parameters: unknown[] = []): Promise<Record<string, any>[]> =>
    app.tenant(organization).execute(statement, parameters)
  const options = (communicationTitle: string, more: object = {}) => ({
    options: { programId: program, communicationTitle, channel: 'mail', deliveredOn: '2008-03-20', ...more },
  })
  const communicationOf = async (title: string) =>
    (await rows('select id from communication where title = ?', [title]))[0]?.['id']
  const recorded = async (title: string, cookie = manager) =>
    (await ask(app, OF_COMMUNICATION, { id: await communicationOf(title) }, cookie)).data.recordedDeliveries
  const fileOf = (...people: string[]) => ({ bytes: ['recipient,segment,reached', ...people].join('\n') })

  it('brings 64,000 people in, and the published rates come out', async () => {
    const file = { name: 'hillstrom_email_test.csv', bytes: hillstromFile() }
    const decided = options('Spring catalog', { unwrittenSegment: 'No E-Mail' })
    const run = await importFile(app, 'DELIVERY_RESULTS', file, manager, decided)
    expect(run).toMatchObject({
      status: 'APPLIED',
      plan: { rowsRead: 64_000, addCount: 64_000, noticeCount: 1 },
    })
    expect(run.plan.totals).toEqual([
      { label: 'People in the file', value: 64_000 },
      { label: 'People written to', value: 42_694 },
      { label: 'People reached', value: 9394 },
      { label: 'People who acted', value: 578 },
    ])
    const [delivery] = await recorded('Spring catalog')
    expect(delivery.everybody.reached.share).toBeCloseTo(0.14678, 5)
    expect(delivery.everybody.acted.share).toBeCloseTo(0.00903, 5)
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
    const told = delivery.segments.map(({ segment, wasWritten, figures }: any) => [
      segment,
      wasWritten,
      figures.people,
      figures.reached.count,
      (100 * figures.reached.share).toFixed(3),
      figures.acted.count,
    ])
    expect(told).toEqual([
      ['Mens E-Mail', true, 21_307, 3894, '18.276', 267],
      ['Womens E-Mail', true, 21_387, 3238, '15.140', 189],
      ['No E-Mail', false, 21_306, 2262, '10.617', 122],
    ])
    const { reachedDifference: difference } = delivery.segments[0].figures
    expect(difference.difference).toBeCloseTo(0.07659, 5)
    expect(difference.lower).toBeGreaterThan(0.069)
    expect(delivery.sources[1].label).toContain('Newcombe')
    const [kept] = await rows(
      `select recipient_count as "toReach", state, (select sent_on::text from communication where id = communication_id) as sent
         from delivery where id = ?`,
      [delivery.id],
    )
    expect(kept).toEqual({ toReach: 42_694, state: 'done', sent: '2008-03-20' })
  })

  it('changes nothing when the same file comes again, and keeps neither file nor rows', async () => {
    const file = fileOf('1,A,yes', '2,A,no')
    await importFile(app, 'DELIVERY_RESULTS', file, manager, options('Twice'))
    const again = await uploadAndPlan(app, 'DELIVERY_RESULTS', file, manager, options('twice'))
    expect(again).toMatchObject({ refusal: 'INVALID_INPUT', problems: [{ field: 'options.deliveredOn' }] })
    const found = await rows(
      `select count(*)::int as people from delivery_recipient r join delivery d on d.id = r.delivery_id
        where d.communication_id = ?`,
      [await communicationOf('Twice')],
    )
    expect(found).toEqual([{ people: 2 }])
    const kept = await rows(
      `select file, sample_rows as samples, plan from import_run where kind = 'delivery_results' and status = 'applied'`,
    )
    for (const { file: bytes, samples, plan } of kept) {
      expect(bytes).toHaveLength(0)
      expect(samples).toEqual([])
      expect(Object.keys(plan)).toEqual(['summary'])
    }
  })

  it('knows employees by staff number, with the unit that they are in', async () => {
    const unit = await buildUnit(app, organization)
    const ada = await buildEmployee(app, organization, unit, { staffNumber: 'A-1' })
    const file = { bytes: 'staff number,reached\nA-1,1\n' }
    await importFile(app, 'DELIVERY_RESULTS', file, manager, options('By staff number'))
    const found = await rows(
      'select employee_id as employee, unit_id as unit from delivery_recipient where unit_id = ?',
      [unit],
    )
    expect(found).toEqual([{ employee: ada, unit }])
    const unknown = { bytes: 'staff number,reached\nA-9,1\n' }
    const run = await uploadAndPlan(app, 'DELIVERY_RESULTS', unknown, manager, options('Nobody'))
    expect(run.plan).toMatchObject({ refusedCount: 1 })
    expect(await communicationOf('Nobody')).toBeUndefined()
  })

  it('adds to a communication that was sent, and to no other', async () => {
    const sent = await buildCommunication(app, organization, { program, title: 'Sent', state: 'sent' })
    const draft = await buildCommunication(app, organization, { program, title: 'Draft' })
    const file = fileOf('1,A,yes')
    const chosen = (communicationId: string) => ({ options: { ...options('x').options, communicationId } })
    const refused = await uploadAndPlan(app, 'DELIVERY_RESULTS', file, manager, chosen(draft))
    expect(refused).toMatchObject({ problems: [{ field: 'options.communicationId' }] })
    const run = await importFile(app, 'DELIVERY_RESULTS', file, manager, chosen(sent))
    expect(run.status).toBe('APPLIED')
    expect(await recorded('Sent')).toHaveLength(1)
  })

  it('says nothing of fewer than five, and is the program’s own', async () => {
    const people = Array.from({ length: 9 }, (_, index) => `${index},${index < 3 ? 'few' : 'more'},yes`)
    await importFile(app, 'DELIVERY_RESULTS', fileOf(...people), manager, options('Few'))
    const [delivery] = await recorded('Few')
    expect(delivery.segments).toMatchObject([
      { segment: 'few', figures: null },
      { segment: 'more', figures: null },
    ])
    const other = await buildProgram(app, organization)
    const elsewhere = await buildViewer(app, organization, [{ role: 'program_manager', program: other }])
    expect(await recorded('Few', elsewhere)).toEqual([])
    const refused = await uploadAndPlan(
      app,
      'DELIVERY_RESULTS',
      fileOf('1,A,yes'),
      elsewhere,
      options('Not theirs'),
    )
    expect(refused).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('is taken away, makes room for another file, and comes back where there is none', async () => {
    await importFile(app, 'DELIVERY_RESULTS', fileOf('1,A,yes'), manager, options('Mistaken'))
    const [{ id, version }] = await recorded('Mistaken')
    const changed = async (name: string, input: object) =>
      (await ask(app, change(name), { input }, manager)).data[name]
    const removed = await changed('removeRecordedDelivery', { id, version })
    expect(removed).toMatchObject({ removed: true })
    expect((await ask(app, ONE, { id }, manager)).data.recordedDelivery).toBeNull()
    expect(await changed('restoreRecordedDelivery', { id, version: removed.version })).toMatchObject({
      removed: false,
    })
    const again = await changed('removeRecordedDelivery', { id, version: removed.version + 1 })
    const run = await importFile(app, 'DELIVERY_RESULTS', fileOf('1,A,no'), manager, options('Mistaken'))
    expect(run.status).toBe('APPLIED')
    expect(await changed('restoreRecordedDelivery', { id, version: again.version })).toMatchObject({
      refusal: 'ALREADY_EXISTS',
    })
  })

  it('stays as it is while its communication is taken away', async () => {
    await importFile(app, 'DELIVERY_RESULTS', fileOf('1,A,yes'), manager, options('Put away'))
    const [{ id, version }] = await recorded('Put away')
    await rows('update communication set archived_at = now() where title = ?', ['Put away'])
    for (const name of ['removeRecordedDelivery', 'restoreRecordedDelivery']) {
      const answer = (await ask(app, change(name), { input: { id, version } }, manager)).data[name]
      expect(answer).toMatchObject({ refusal: 'NOT_ALLOWED' })
    }
  })
})
