import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upload } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'

const changing = (
  name: string,
  input: string,
) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  __typename ... on ImportMapping { id version name } ... on Refusal { refusal: code problems { field code } } } }`
const KEEP = changing('keepImportMapping', 'KeepImportMappingInput')
const RENAME = changing('renameImportMapping', 'RenameImportMappingInput')
const REMOVE = changing('removeImportMapping', 'VersionedInput')
const RESTORE = changing('restoreImportMapping', 'VersionedInput')

/** Columns that nobody could guess by their names. */
const FILE = 'A1,A2,A3\n1,S1,Passed\n'
const COLUMNS = [
  { field: 'staffNumber', column: 'A1' },
  { field: 'sessionCode', column: 'A2' },
  { field: 'status', column: 'A3' },
]
const OPTIONS = { statusWords: [{ word: 'Sehr gut', status: 'COMPLETED' }], scoreOf: 60 }

describe('how files are read, kept under a name', () => {
  let app: TestApp
  let organization: string
  let hr: string

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  const startOver = async () => {
    organization = await buildOrganization(app)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
  }
  const send = async (document: string, input: object, cookie = hr) => {
    const { data, errors } = await ask(app, document, { input }, cookie)
    return data?.answer ?? errors
  }
  const keep = (given: object = {}, cookie = hr) =>
    send(
      KEEP,
      { kind: 'ATTENDANCE', name: 'Monthly export', mapping: COLUMNS, options: OPTIONS, ...given },
      cookie,
    )
  const kept = async (cookie = hr) => {
    const { data } = await ask(
      app,
      '{ importMappings(kind: ATTENDANCE) { name version options { scoreOf } } }',
      {},
      cookie,
    )
    return data.importMappings
  }
  /** How a file is read right after it was sent, before anybody has chosen a column. */
  const readingOf = async (bytes: string) => {
    const { body } = await upload(app, 'ATTENDANCE', { bytes }, hr)
    const { data } = await ask(
      app,
      `query ($id: ID!) { importRun(id: $id) { mapping { field column } options { scoreOf statusWords { word status } } } }`,
      { id: body.id },
      hr,
    )
    const { mapping, options } = data.importRun
    const chosen = mapping.filter(({ column }: { column: string | null }) => column !== null)
    return { columns: chosen.map(({ column }: { column: string }) => column), options }
  }

  it('a later file with all of its columns is read so by itself, also with more; one that lacks a column isn’t', async () => {
    await startOver()
    expect((await readingOf(FILE)).columns).toEqual([])
    await keep()
    const read = { columns: ['A1', 'A2', 'A3'], options: OPTIONS }
    for (const file of [FILE, 'New,A3,A2,A1\nx,Passed,S1,1\n']) {
      const { columns, options } = await readingOf(file)
      expect({ columns: columns.toSorted(), options }).toEqual(read)
    }
    expect((await readingOf('A1,A2\n1,S1\n')).columns).toEqual([])
  })

  it('of several that fit, the one with the most columns is taken', async () => {
    await startOver()
    await keep({ name: 'A', mapping: COLUMNS.slice(0, 2), options: { scoreOf: 10 } })
    await keep({ name: 'B', options: { scoreOf: 60 } })
    expect((await readingOf(FILE)).options.scoreOf).toBe(60)
  })

  it('kept again under its name it is replaced, and kept again as it is it stays as it is', async () => {
    await startOver()
    const first = await keep()
    expect(first).toMatchObject({ __typename: 'ImportMapping', version: 1 })
    expect(await keep()).toEqual(first)
    expect(await keep({ options: { scoreOf: 20 } })).toMatchObject({ id: first.id, version: 2 })
    expect(await kept()).toEqual([{ name: 'Monthly export', version: 2, options: { scoreOf: 20 } }])
  })

  it('renamed, taken away and brought back; what was taken away reads nothing', async () => {
    await startOver()
    const { id, version } = await keep()
    const renamed = await send(RENAME, { id, version, name: 'Yearly export' })
    expect(renamed).toMatchObject({ id, version: 2, name: 'Yearly export' })
    const removed = await send(REMOVE, { id, version: 2 })
    expect(await kept()).toEqual([])
    expect((await readingOf(FILE)).columns).toEqual([])
    expect(await send(RESTORE, { id, version: removed.version })).toMatchObject({ name: 'Yearly export' })
    expect(await kept()).toMatchObject([{ name: 'Yearly export' }])
    const { data } = await ask(
      app,
      'query ($id: ID!) { history(subjectId: $id, page: { first: 9 }) { items { what } } }',
      { id },
      hr,
    )
    expect(data.history.items.map(({ what }: { what: string }) => what)).toEqual([
      'Brought it back',
      'Took it away',
      'Gave it another name',
      'Kept how files are read',
    ])
  })

  it('a name that another one of its kind has is refused, also of one that was taken away', async () => {
    await startOver()
    const first = await keep({ name: 'First' })
    const second = await keep({ name: 'Second' })
    const taken = { refusal: 'ALREADY_EXISTS', problems: [{ field: 'name', code: 'taken' }] }
    const rename = { id: second.id, version: second.version, name: 'First' }
    expect(await send(RENAME, rename)).toMatchObject(taken)
    await send(REMOVE, { id: first.id, version: first.version })
    expect(await send(RENAME, rename)).toMatchObject(taken)
  })

  it('of two who change it from one version the later is told', async () => {
    await startOver()
    const { id, version } = await keep()
    await send(RENAME, { id, version, name: 'Mine' })
    for (const [document, input] of [
      [RENAME, { id, version, name: 'Theirs' }],
      [REMOVE, { id, version }],
      [RESTORE, { id, version }],
    ] as const) {
      expect(await send(document, input)).toMatchObject({ refusal: 'CONFLICT' })
    }
    expect(await kept()).toMatchObject([{ name: 'Mine' }])
  })

  it('is told and changed by those who import its kind, and no other organization knows of it', async () => {
    await startOver()
    const { id, version } = await keep()
    const colleague = await buildViewer(app, organization, [{ role: 'administrator' }])
    const stranger = await buildViewer(app, await buildOrganization(app), [{ role: 'hr' }])
    for (const cookie of [colleague, stranger]) {
      expect(await kept(cookie)).toEqual([])
      expect(await send(RENAME, { id, version, name: 'Theirs' }, cookie)).toMatchObject({
        refusal: 'NOT_FOUND',
      })
      expect(await send(REMOVE, { id, version }, cookie)).toMatchObject({ refusal: 'NOT_FOUND' })
    }
    expect(await keep({}, colleague)).toMatchObject({ refusal: 'NOT_ALLOWED' })
    expect(await kept()).toHaveLength(1)
  })

  it('a field that this kind of file hasn’t is refused, and so is no name', async () => {
    await startOver()
    const mapping = [{ field: 'headcount', column: 'A1' }]
    expect(await keep({ mapping })).toMatchObject({
      refusal: 'INVALID_INPUT',
      problems: [{ field: 'mapping', code: 'field_unknown' }],
    })
    expect(await keep({ name: ' ' })).toMatchObject({
      refusal: 'INVALID_INPUT',
      problems: [{ field: 'name' }],
    })
  })
})
