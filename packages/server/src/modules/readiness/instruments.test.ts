import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { buildOpening, buildRound } from '../../../test/builders/readiness.ts'

const WHOLE = `id version family number isBuiltIn isInUse name source licence languages completeLanguages itemCount archivedAt
  anchors { lowest { en de } highest { en de } }
  items { key dimension marker isReversed scaleMin scaleMax text { en de fr pl } }`
const RESULT = `__typename ... on ReadinessInstrument { ${WHOLE} } ... on Refusal { code message problems { field code } }`
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { done: ${name}(input: $input) { ${RESULT} } }`
const CREATE = mutation('createInstrument', 'CreateInstrumentInput')
const COPY = mutation('copyInstrument', 'CopyInstrumentInput')
const UPDATE = mutation('updateInstrument', 'UpdateInstrumentInput')
const NEW_VERSION = mutation('newInstrumentVersion', 'VersionedInput')
const ARCHIVE = mutation('archiveInstrument', 'VersionedInput')
const RESTORE = mutation('restoreInstrument', 'VersionedInput')
const LIST = `query ($archived: Boolean) { instruments(archived: $archived) { id name number family isInUse } }`

describe('instruments', () => {
  let app: TestApp
  let organization: string
  let hr: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
  })
  afterAll(() => app.close())

  const send = async (document: string, input: Record<string, unknown>, cookie = hr) =>
    (await ask(app, document, { input }, cookie)).data.done
  const list = async (archived = false) => (await ask(app, LIST, { archived }, hr)).data.instruments
  const statement = (key: string, given: Record<string, unknown> = {}) => ({
    key,
    dimension: 'PEOPLE',
    marker: null,
    isReversed: false,
    scaleMin: 1,
    scaleMax: 5,
    text: { en: `Statement ${key}` },
    ...given,
  })
  const instrument = (given: Record<string, unknown> = {}) => ({
    name: 'Ours',
    source: null,
    licence: null,
    languages: ['EN'],
    anchors: { lowest: { en: 'No' }, highest: { en: 'Yes' } },
    items: [statement('one'), statement('two', { marker: 'TRAINED' })],
    ...given,
  })
  const create = async (given: Record<string, unknown> = {}) =>
    send(CREATE, { instrument: instrument(given) })

  it('are there from the start: three built-in ones, which nobody changes', async () => {
    const built = await list()
    expect(built.map(({ family }: { family: string }) => family)).toEqual(
      expect.arrayContaining(['three_legs', 'implementation_readiness', 'individual_change']),
    )
    const { id } = built.find(({ family }: { family: string }) => family === 'three_legs')
    expect(await send(UPDATE, { id, version: 1, instrument: instrument() })).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringContaining('Copy it'),
    })
  })

  it('of one’s own are kept as written, in English at least', async () => {
    expect(
      await create({ languages: ['DE'], items: [statement('one', { text: { de: 'Eins' } })] }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'items.0.text.en', code: 'required' }],
    })
    expect(await create({ languages: ['PL', 'EN'] })).toMatchObject({
      number: 1,
      isBuiltIn: false,
      isInUse: false,
      languages: ['EN', 'PL'],
      completeLanguages: ['EN'],
      itemCount: 2,
      items: [
        { key: 'one', text: { en: 'Statement one', pl: null } },
        { key: 'two', marker: 'TRAINED' },
      ],
    })
  })

  it('hold one key and one mark once, and one scale for what is added up', async () => {
    const items = [
      statement('one', { marker: 'URGENCY' }),
      statement('one'),
      statement('three', { marker: 'URGENCY' }),
      statement('four', { scaleMax: 7 }),
    ]
    expect((await create({ items })).problems).toEqual([
      { field: 'items.1.key', code: 'taken' },
      { field: 'items.2.marker', code: 'taken' },
      { field: 'items.3.scaleMax', code: 'mixed_scales' },
    ])
  })

  it('are copied with the keys of their items, so that both can be compared', async () => {
    const [original] = await list()
    const copy = await send(COPY, { id: original.id })
    expect(copy).toMatchObject({ name: `Copy of ${original.name}`, number: 1, isBuiltIn: false })
    expect(copy.family).not.toBe(original.family)
    const document = `query ($id: ID!) { instrument(id: $id) { ${WHOLE} } }`
    const { data } = await ask(app, document, { id: original.id }, hr)
    expect(copy.items).toEqual(data.instrument.items)
  })

  it('can’t change once a round was opened with them, and get a new version instead', async () => {
    const unit = await buildUnit(app, organization)
    await buildEmployee(app, organization, unit)
    const program = await buildProgram(app, organization)
    const own = await create({ name: 'Asked' })
    const { id } = own
    expect(await send(UPDATE, { id, version: 1, instrument: instrument({ name: 'Asked' }) })).toMatchObject({
      id,
    })
    const round = await buildRound(app, organization, { program, scope: 'units', units: [unit] })
    await app
      .tenant(organization)
      .execute('update readiness_round set instrument_id = ? where id = ?', [id, round])
    await buildOpening(app, organization, round)
    const { version } = (await ask(app, `query ($id: ID!) { instrument(id: $id) { version } }`, { id }, hr))
      .data.instrument
    const change = { id, version, instrument: instrument({ name: 'Changed' }) }
    expect(await send(UPDATE, change)).toMatchObject({ code: 'IN_USE' })
    const next = await send(NEW_VERSION, { id, version })
    expect(next).toMatchObject({ number: 2, family: own.family, isInUse: false, items: own.items })
    expect(await send(UPDATE, { ...change, id: next.id, version: next.version })).toMatchObject({
      name: 'Changed',
    })
    const versions = (await list()).filter(({ family }: { family: string }) => family === own.family)
    expect(versions).toMatchObject([
      { number: 2, isInUse: false },
      { number: 1, isInUse: true },
    ])
  })

  it('are put away with all their versions, and come back', async () => {
    const { id, version, family } = await create({ name: 'Passing' })
    await send(NEW_VERSION, { id, version })
    expect((await send(ARCHIVE, { id, version })).archivedAt).not.toBeNull()
    expect((await list()).map((each: { family: string }) => each.family)).not.toContain(family)
    expect((await list(true)).filter((each: { family: string }) => each.family === family)).toHaveLength(2)
    expect((await send(RESTORE, { id, version: version + 1 })).archivedAt).toBeNull()
    expect((await list()).map((each: { family: string }) => each.family)).toContain(family)
  })
})
