import fc from 'fast-check'
import { getOperationAST, Lexer, parse, Source, TokenKind, validate } from 'graphql'
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
  return measureOperation(schema, document, operation, variables)
}
const nodesOf = (document: string, variables = {}) => measure({ document, variables }).nodes

describe('what an operation may be answered with', () => {
  // Worked out by hand: one page object and, of each employee, the person and their unit.
  it('a page counts its size, whether it stands in the text or in a variable', () => {
    const items = '{ items { id unit { name } } }'
    expect(nodesOf(`{ employees(page: { first: 30 }) ${items} }`)).toBe(1 + 30 * 2 + 29)
    expect(
      nodesOf(`query ($page: PageInput!) { employees(page: $page) ${items} }`, { page: { first: 30 } }),
    ).toBe(nodesOf(`{ employees(page: { first: 30 }) ${items} }`))
  })
})
