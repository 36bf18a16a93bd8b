import fc from 'fast-check'
import { getOperationAST, Lexer, parse, Source, TokenKind, validate } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { describe, expect, it } from 'vitest'
import documents from '../../../client/src/generated/persisted-documents.json' with { type: 'json' }
import { LIMITS } from '../../src/app/limit-requests.ts'
import { measureOperation } from '../../src/app/measure-operation.ts'
import { createSchema } from '../../src/app/schema.ts'
import {
  askAnything,
  writePlainly,
  writeWithAliases,
  writeWithFragments,
  writeWithInlineFragments,
  writeWithVariables,
  type Written,
} from './queries-of-schema.ts'

const schema = await createSchema()

function measure({ document: text, variables }: Written) {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error(`No operation in ${text}`)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  // What our pages send beside page sizes doesn't count, so it may be missing here.
  return measureOperation(schema, document, operation, coerced ?? variables)
}
const nodesOf = (document: string, variables = {}) => measure({ document, variables }).nodes

describe('what an operation may be answered with', () => {
  const people = '{ items { id unit { name } } }'

  it('a page counts its size, in the text or in a variable, and a size by default', () => {
    // One page, and of 30 people each the person and their unit.
    expect(nodesOf(`{ employees(page: { first: 30 }) ${people} }`)).toBe(1 + 30 * 2)
    const asked = `query ($page: PageInput!) { employees(page: $page) ${people} }`
    expect(nodesOf(asked, { page: { first: 30 } })).toBe(61)
    expect(nodesOf(`query ($page: PageInput! = { first: 7 }) { employees(page: $page) ${people} }`)).toBe(15)
  })

  it('a list that is not paged counts the most that it can hold, at each level', () => {
    // 100 open programs, each with 20 behaviors that serve an objective each.
    expect(nodesOf('{ programs { behaviors { objective { id } } } }')).toBe(100 * (1 + 20 * 2))
  })

  it('parallel arrays count with the one object that holds them', () => {
    expect(nodesOf('{ unitTree { ids names codes } }')).toBe(1)
  })

  it('of a union the dearest type counts', () => {
    // An account with 20 roles; the refusal beside it could name 250 problems.
    const account = '... on Account { roles { id } }'
    const change = (selection: string) =>
      nodesOf(
        `mutation { setAccountStatus(input: { id: "a", version: 1, status: ACTIVE }) { ${selection} } }`,
      )
    expect(change(account)).toBe(1 + 20)
    expect(change(`${account} ... on Refusal { problems { field } }`)).toBe(1 + 250)
  })

  it('what a directive leaves out costs nothing', () => {
    const asked = 'query ($no: Boolean!) { programs @skip(if: $no) { id } viewer { id } }'
    expect(nodesOf(asked, { no: true })).toBe(1)
    expect(nodesOf(asked, { no: false })).toBe(101)
  })

  it('the same question costs the same, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 60 }), (choices) => {
        const asked = askAnything(schema, choices)
        const plain = measure(writePlainly(asked))
        const ways = [
          writeWithInlineFragments(asked),
          writeWithFragments(schema, asked),
          writeWithVariables(asked),
        ]
        for (const way of ways) {
          expect(validate(schema, parse(way.document)), way.document).toEqual([])
          expect(measure(way), way.document).toEqual(plain)
        }
        const { aliases, ...rest } = measure(writeWithAliases(asked))
        expect({ ...rest, aliases: 0 }).toEqual(plain)
        expect(aliases).toBeGreaterThan(0)
      }),
      { seed: 20_261_122, numRuns: 200 },
    )
  })

  it('fragments that double at each step are refused, not followed', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, n) =>
        `fragment F${n} on Query { a${n}: viewer { ...V } b${n}: viewer { id } ...F${n + 1} ...F${n + 1} }`,
    )
    const document = `{ ...F0 } ${doubling.join(' ')} fragment F40 on Query { setup { needed } } fragment V on Viewer { id }`
    const started = performance.now()
    expect(measure({ document, variables: {} }).aliases).toBe(80)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

/** The page sizes that our pages ask for; where a page isn't named, the largest of them. */
const PAGE_SIZES: Record<string, number> = {
  Accounts: 25,
  ImportsPage: 25,
  ImportProblems: 20,
  ImportChanges: 15,
  ProgramChanges: 30,
  MyMentions: 90,
  Comments: 30,
}
const LARGEST_PAGE_SIZE = 50

/** A value for each variable of an operation: only the sizes among them count, so the others are any. */
function variablesOf(document: string, first: number): Record<string, unknown> {
  const names = getOperationAST(parse(document))?.variableDefinitions?.map(
    ({ variable }) => variable.name.value,
  )
  const anything = Object.fromEntries((names ?? []).map((name) => [name, 'any']))
  return { ...anything, first, page: { first }, skip: 0 }
}

describe('the operations of our own pages', () => {
  it.each(Object.values(documents).map((text) => [getOperationAST(parse(text))?.name?.value ?? '', text]))(
    '%s asks for at most half of each limit',
    (name, document) => {
      const first = PAGE_SIZES[name] ?? LARGEST_PAGE_SIZE
      const { depth, aliases, nodes } = measure({ document, variables: variablesOf(document, first) })
      expect(countTokens(document)).toBeLessThanOrEqual(LIMITS.tokens / 2)
      expect(depth).toBeLessThanOrEqual(LIMITS.depth / 2)
      expect(aliases).toBeLessThanOrEqual(LIMITS.aliases / 2)
      expect(nodes).toBeLessThanOrEqual(LIMITS.nodes / 2)
    },
  )
})

function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) count += 1
  return count
}
