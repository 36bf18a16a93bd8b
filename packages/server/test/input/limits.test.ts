import { ApolloServer } from '@apollo/server'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limitRequests } from '../../src/app/limit-requests.ts'
import { ask, createTestApp, type TestApp } from '../app/test-app.ts'
import { buildOrganization, buildViewer } from '../builders/organization.ts'

let app: TestApp
let cookie: string

beforeAll(async () => {
  app = await createTestApp()
  cookie = await buildViewer(app, await buildOrganization(app), [
    { role: 'administrator' },
    { role: 'executive' },
    { role: 'program_manager' },
  ])
})
afterAll(() => app.close())

const answerTo = async (document: string, variables: Record<string, unknown> = {}) => {
  const { status, data, errors } = await ask(app, document, variables, cookie)
  return { status, data, codes: errors.map(({ extensions }) => extensions.code), message: errors[0]?.message }
}
const tooLarge = (what: RegExp) => ({
  status: 400,
  data: null,
  codes: ['REQUEST_TOO_LARGE'],
  message: expect.stringMatching(what),
})
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ')

const NOWHERE = '00000000-0000-7000-8000-000000000000'
const REMOVE = (index: number) =>
  `m${index}: removeWave(input: { id: "${NOWHERE}", version: 1 }) { __typename }`

describe('one request may ask for so much', () => {
  it('15 aliases, not 16, whatever is written beside them', async () => {
    expect(await answerTo(`{ ${times(15, (n) => `a${n}: setup { needed }`)} }`)).toMatchObject({
      status: 200,
    })
    const sixteen = times(16, (n) => `a${n}: setup { needed }`)
    expect(await answerTo(`{ ${sixteen} }`)).toEqual(tooLarge(/more than 15 aliases/))
    expect(await answerTo(`{ __typename ${sixteen} }`)).toEqual(tooLarge(/more than 15 aliases/))
    expect(await answerTo(`{ ...A } fragment A on Query { ${sixteen} }`)).toEqual(
      tooLarge(/more than 15 aliases/),
    )
  })

  it('5 mutations, not 6, whatever is written beside them', async () => {
    expect(await answerTo(`mutation { ${times(5, REMOVE)} }`)).toMatchObject({ status: 200 })
    expect(await answerTo(`mutation { ${times(6, REMOVE)} }`)).toEqual(tooLarge(/more than 5 mutations/))
    expect(await answerTo(`mutation { __typename ${times(6, REMOVE)} }`)).toEqual(
      tooLarge(/more than 5 mutations/),
    )
  })

  it('8 levels, not 9', async () => {
    // No path of our own schema is that long, so a tree of endless depth is asked.
    const schema = buildSchema('type Query { unit: Unit } type Unit { parent: Unit id: ID }')
    const apollo = new ApolloServer({ schema, plugins: [limitRequests()] })
    const codeAt = async (levels: number) => {
      const query = `{ unit ${'{ ... { parent '.repeat(levels - 1)} { id } ${'} }'.repeat(levels - 1)} }`
      const { body } = await apollo.executeOperation({ query })
      return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : null
    }
    expect([await codeAt(8), await codeAt(9)]).toEqual([undefined, 'REQUEST_TOO_LARGE'])
    await apollo.stop()
  })

  it('5,000 records, not more, whatever the variables say', async () => {
    const people =
      'query ($first: Int!) { employees(page: { first: $first }) { items { memberships { startsOn } } } }'
    // One page, and of each person up to 250 memberships: 1 + 19 * 251 = 4,770; with 20 people 5,021.
    expect(await answerTo(people, { first: 19 })).toMatchObject({ status: 200 })
    expect(await answerTo(people, { first: 20 })).toEqual(tooLarge(/5021 records, more than 5000/))
    expect(await answerTo(people, { first: 2_000_000_000 })).toEqual(tooLarge(/records, more than 5000/))
    const twice = `query ($first: Int!) { one: employees(page: { first: $first }) { ...P } two: employees(page: { first: $first }) { ...P } }
      fragment P on EmployeePage { items { memberships { startsOn } } }`
    expect(await answerTo(twice, { first: 9 })).toMatchObject({ status: 200 })
    expect(await answerTo(twice, { first: 19 })).toEqual(tooLarge(/records, more than 5000/))
  })

  it('1,000 tokens, not 1,001', async () => {
    // 15 tokens and the names.
    const tokens = (count: number) =>
      `{ boardTrends(programId: "a", unitIds: [${times(count - 15, () => '"b"')}]) { rate } }`
    expect(await answerTo(tokens(1_000))).toMatchObject({ status: 200, codes: ['INVALID_INPUT'] })
    const { status, codes, message } = await answerTo(tokens(1_001))
    expect({ status, codes, message }).toEqual({
      status: 400,
      codes: ['GRAPHQL_PARSE_FAILED'],
      message: expect.stringMatching(/more tha[tn] 1000 tokens/),
    })
  })

  it('pages of 100 rows, not 101', async () => {
    const page = 'query ($first: Int!) { accounts(page: { first: $first }) { total } }'
    expect(await answerTo(page, { first: 100 })).toMatchObject({ status: 200, codes: [] })
    for (const first of [101, 0, -1]) {
      expect(await answerTo(page, { first })).toMatchObject({ data: null, codes: ['INVALID_INPUT'] })
    }
  })
})
