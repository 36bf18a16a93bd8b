import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { buildWin } from '../../../test/builders/wins.ts'
import { readLiveWaveFacts } from './live-wave-facts.read.ts'
import { ShortTermWin } from './short-term-win.entity.ts'

const WIN_FIELDS = `id version title story wonOn metric unit baseline result visibleHow unambiguousWhy tiedToChangeHow
  recognized recognizedOn missing counts wave { name }`
const WINS = `query ($programId: ID!) { wins(programId: $programId) {
  liveWaves { name verdict winId winTitle missing } wins { ${WIN_FIELDS} } } }`
const WIN = `query ($id: ID!) { win(id: $id) { ${WIN_FIELDS} } }`
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on ProgramWins { wins { ${WIN_FIELDS} } } ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addShortTermWin', 'AddShortTermWinInput')
const UPDATE = mutation('updateShortTermWin', 'UpdateShortTermWinInput')
const REMOVE = mutation('removeShortTermWin', 'VersionedInput')
const RESTORE = mutation('restoreShortTermWin', 'VersionedInput')

const TOLD = {
  title: 'Calls are answered within a minute',
  story: 'The north moved first.',
  wonOn: '2026-05-03',
  metric: 'Calls answered within a minute',
  unit: '%',
  baseline: 52,
  result: 71,
  visibleHow: 'On the wall of each team room.',
  unambiguousWhy: 'The telephone system counts every call.',
  tiedToChangeHow: 'Only teams that hold the morning round have moved.',
  recognized: ['Team North', 'Ada Okafor'],
  recognizedOn: '2026-05-04',
}
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('short-term wins', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-05-10T12:00:00Z'))
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  const onFile = (id: string) => app.tenant(organization).findOne(ShortTermWin, { id })

  /** A program of its own, with whoever runs it. */
  async function aProgram() {
    const program = await buildProgram(app, organization)
    const manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    return { program, manager }
  }

  it('one told in full counts, and one with nothing but its title says what it lacks', async () => {
    const { program, manager } = await aProgram()
    const wave = await buildWave(app, organization, program, { name: 'North' })
    const full = { programId: program, win: { ...TOLD, waveId: wave } }
    const first = await ask(app, ADD, { input: full }, manager)
    const [told] = first.data.addShortTermWin.wins
    expect(told).toMatchObject({ ...TOLD, version: 1, wave: { name: 'North' }, missing: [], counts: true })
    const hunch = { programId: program, win: { title: 'Fewer complaints' } }
    const second = await ask(app, ADD, { input: hunch }, manager)
    // Without a day it comes first: it asks for something.
    expect(second.data.addShortTermWin.wins).toMatchObject([
      {
        title: 'Fewer complaints',
        wave: null,
        recognized: [],
        counts: false,
        missing: [
          'the day on which it was won',
          'what was measured',
          'the figure before',
          'the figure after',
          'who can see it',
          'why it is beyond doubt',
          'how it comes from the change',
          'who was thanked',
        ],
      },
      { counts: true },
    ])
    expect((await ask(app, WIN, { id: told.id }, manager)).data.win).toEqual(told)
  })

  it('each live wave says whether it has a win that counts, else what the nearest one lacks', async () => {
    const { program, manager } = await aProgram()
    const live = (name: string, startsOn: string) =>
      buildWave(app, organization, program, { name, status: 'live', startsOn })
    const [north, south] = [await live('North', '2027-01-04'), await live('South', '2027-01-05')]
    await live('West', '2027-01-06')
    const planned = await buildWave(app, organization, program, { name: 'Later' })
    await buildWin(app, organization, program, { wave: planned })
    await buildWin(app, organization, program, { wave: north, metric: null })
    const counting = await buildWin(app, organization, program, { wave: north })
    await buildWin(app, organization, program, { wave: south, result: 52, visibleHow: null, title: 'Far' })
    const near = await buildWin(app, organization, program, { wave: south, recognized: [], title: 'Near' })
    await buildWin(app, organization, program, { wave: south, archivedAt: new Date() })
    const { data } = await ask(app, WINS, { programId: program }, manager)
    expect(data.wins.liveWaves).toEqual([
      {
        name: 'North',
        verdict: 'COUNTS',
        winId: counting,
        winTitle: 'Calls are answered within a minute',
        missing: [],
      },
      {
        name: 'South',
        verdict: 'INCOMPLETE',
        winId: near,
        winTitle: 'Near',
        missing: ['who was thanked'],
      },
      { name: 'West', verdict: 'NONE', winId: null, winTitle: null, missing: [] },
    ])
    expect(data.wins.wins).toHaveLength(5)
  })

  it('what gates are told of live waves takes one statement and is what the page shows', async () => {
    const { program } = await aProgram()
    const wave = await buildWave(app, organization, program, { name: 'North', status: 'live' })
    const id = await buildWin(app, organization, program, { wave, recognized: [] })
    let facts: unknown
    const statements = await statementsOf(app, async () => {
      facts = await readLiveWaveFacts(app.tenant(organization), program)
    })
    expect(statements).toHaveLength(1)
    expect(facts).toEqual([
      {
        id: wave,
        name: 'North',
        wins: [{ id, name: 'Calls are answered within a minute', missing: ['who was thanked'] }],
      },
    ])
  })

  it('a page of them costs as many statements for ten as for none', async () => {
    const { program, manager } = await aProgram()
    const wave = await buildWave(app, organization, program, { status: 'live' })
    const reading = () => statementsOf(app, () => ask(app, WINS, { programId: program }, manager))
    const none = await reading()
    for (let more = 0; more < 10; more += 1) await buildWin(app, organization, program, { wave })
    expect(await reading()).toHaveLength(none.length)
  })

  it('a program has at most 250; one more is refused, told or brought back', async () => {
    const { program, manager } = await aProgram()
    await app.tenant(organization).execute(
      `insert into short_term_win (id, organization_id, program_id, title, recognized)
         select gen_random_uuid(), ?, ?, 'Win', '[]' from generate_series(1, 250)`,
      [organization, program],
    )
    const removed = await buildWin(app, organization, program, { archivedAt: new Date() })
    const added = await ask(app, ADD, { input: { programId: program, win: TOLD } }, manager)
    expect(added.data.addShortTermWin).toMatchObject({ code: 'NOT_ALLOWED' })
    const back = await ask(app, RESTORE, { input: { id: removed, version: 1 } }, manager)
    expect(back.data.restoreShortTermWin).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await app.tenant(organization).count(ShortTermWin, { program, archivedAt: null })).toBe(250)
  })

  it('one can’t be won on a day to come, and nothing is written then', async () => {
    const { program, manager } = await aProgram()
    // On 10 May at noon in London it is already the 11th on Kiritimati (UTC+14), and nowhere the 12th.
    const ahead = (wonOn: string) =>
      ask(app, ADD, { input: { programId: program, win: { ...TOLD, wonOn } } }, manager)
    expect((await ahead('2026-05-12')).data.addShortTermWin).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'wonOn', code: 'in_the_future' }],
    })
    expect(await app.tenant(organization).count(ShortTermWin, { program })).toBe(0)
    expect((await ahead('2026-05-11')).data.addShortTermWin.__typename).toBe('ProgramWins')
  })

  it('one belongs to an open wave of the same program', async () => {
    const { program, manager } = await aProgram()
    const elsewhere = await buildWave(app, organization, (await aProgram()).program)
    const gone = await buildWave(app, organization, program, { archivedAt: new Date() })
    for (const waveId of [elsewhere, gone, NOWHERE, 'no id']) {
      const { data } = await ask(
        app,
        ADD,
        { input: { programId: program, win: { ...TOLD, waveId } } },
        manager,
      )
      expect(data.addShortTermWin).toMatchObject({ code: 'NOT_FOUND' })
    }
    // One that was there before its wave was taken away stays with it.
    const id = await buildWin(app, organization, program, { wave: gone })
    const kept = { id, version: 1, win: { ...TOLD, waveId: gone } }
    const { data } = await ask(app, UPDATE, { input: kept }, manager)
    expect(data.updateShortTermWin.wins[0]).toMatchObject({ version: 2, wave: { name: 'Wave' } })
  })

  it('the later of two editors is told of the conflict', async () => {
    const { program, manager } = await aProgram()
    const id = await buildWin(app, organization, program)
    const change = (title: string) =>
      ask(app, UPDATE, { input: { id, version: 1, win: { ...TOLD, title } } }, manager)
    expect((await change('First')).data.updateShortTermWin.wins).toMatchObject([{ title: 'First' }])
    expect((await change('Late')).data.updateShortTermWin).toMatchObject({ code: 'CONFLICT' })
    expect(await onFile(id)).toMatchObject({ title: 'First', version: 2 })
  })

  it('one that was taken away can be brought back', async () => {
    const { program, manager } = await aProgram()
    const id = await buildWin(app, organization, program)
    const gone = await ask(app, REMOVE, { input: { id, version: 1 } }, manager)
    expect(gone.data.removeShortTermWin.wins).toEqual([])
    expect((await ask(app, WIN, { id }, manager)).data.win).toBeNull()
    const back = await ask(app, RESTORE, { input: { id, version: 2 } }, manager)
    expect(back.data.restoreShortTermWin.wins).toMatchObject([{ id }])
  })

  it('another tenant’s, one out of sight and one that doesn’t exist look alike', async () => {
    const { manager } = await aProgram()
    const abroad = await buildOrganization(app)
    const foreign = await buildProgram(app, abroad)
    const { program: hidden } = await aProgram()
    const ids = [
      await buildWin(app, abroad, foreign),
      await buildWin(app, organization, hidden),
      NOWHERE,
      'no',
    ]
    for (const id of ids) {
      expect((await ask(app, WIN, { id }, manager)).data.win).toBeNull()
      const { data } = await ask(app, REMOVE, { input: { id, version: 1 } }, manager)
      expect(data.removeShortTermWin).toMatchObject({
        code: 'NOT_FOUND',
        message: "The win doesn't exist, or it isn't yours to see.",
      })
    }
    for (const programId of [foreign, hidden, NOWHERE, 'no'])
      expect((await ask(app, WINS, { programId }, manager)).data.wins).toBeNull()
  })

  it('whoever has the program in sight reads them and may not change them', async () => {
    const { program } = await aProgram()
    const id = await buildWin(app, organization, program)
    const reader = await buildViewer(app, organization, [{ role: 'executive' }, { role: 'program_manager' }])
    expect((await ask(app, WINS, { programId: program }, reader)).data.wins.wins).toMatchObject([{ id }])
    const { data } = await ask(app, REMOVE, { input: { id, version: 1 } }, reader)
    expect(data.removeShortTermWin).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await onFile(id)).toMatchObject({ archivedAt: null })
  })
})
