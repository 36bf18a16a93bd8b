import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { getArgumentValues } from 'graphql/execution/values.js'
import { LARGEST_PAGE } from '../kernel/page.input.ts'

/** What an operation may ask for at most, whatever the records hold. */
export interface Measure {
  /** Root fields: how many mutations it runs. */
  fields: number
  /** Objects within objects; `{ viewer { id } }` is 1. */
  depth: number
  /** Fields that were given another name. */
  aliases: number
  /** Objects in the answer, if every list is as long as it may get; arrays of plain values count with their owner. */
  nodes: number
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>
type Variables = Record<string, unknown>
type Field = GraphQLField<unknown, unknown>

/** Fields looked at before giving up: many times what the limits let through, so that measuring can't be abused either. */
const MOST_VISITS = 20_000

/** More than any limit: what takes too long to measure is too much. */
const ENDLESS: Measure = { fields: 0, depth: 0, aliases: 0, nodes: Infinity }

/**
 * Measures what would be executed, with the executor's own way of collecting fields: however a question is split into
 * fragments, and whatever directives leave out, the same question measures the same.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measure {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  let visits = 0

  function measureFields(type: GraphQLObjectType, fields: Fields, pageSize: number): Measure {
    const sum: Measure = { fields: 0, depth: 0, aliases: 0, nodes: 0 }
    for (const [key, [node, ...twins]] of fields) {
      if (!node) continue
      visits += 1
      if (key !== node.name.value) sum.aliases += 1
      // Meta fields answer from memory; introspection is open in development alone.
      const field = type.getFields()[node.name.value]
      if (!field) continue
      sum.fields += 1
      if (isLeafType(getNamedType(field.type))) continue
      if (visits > MOST_VISITS) return ENDLESS
      const size = takesSize(field) ? sizeIn(getArgumentValues(field, node, variables)) : null
      const below = measureBelow(field, [node, ...twins], size ?? 1)
      sum.depth = Math.max(sum.depth, 1 + below.depth)
      sum.aliases += below.aliases
      sum.nodes += lengthOf(field, size ?? pageSize) * (1 + below.nodes)
    }
    return sum
  }

  function measureBelow({ type }: Field, nodes: readonly FieldNode[], pageSize: number): Measure {
    return mostOf(
      typesOf(schema, getNamedType(type)).map((each) =>
        measureFields(each, collectSubfields(schema, fragments, variables, each, nodes), pageSize),
      ),
    )
  }

  const root = schema.getRootType(operation.operation)
  if (!root) return ENDLESS
  const fields = collectFields(schema, fragments, variables, root, operation.selectionSet)
  return measureFields(root, fields, 1)
}

/** Of a union one type is answered: the dearest counts. */
const mostOf = (measures: readonly Measure[]): Measure => ({
  fields: 0,
  depth: Math.max(...measures.map(({ depth }) => depth)),
  aliases: Math.max(...measures.map(({ aliases }) => aliases)),
  nodes: Math.max(...measures.map(({ nodes }) => nodes)),
})

const typesOf = (schema: GraphQLSchema, type: GraphQLNamedOutputType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : []

/** How many objects a field answers: what it declares, else the size of the page that it is, or is part of. */
function lengthOf({ type, extensions }: Field, pageSize: number): number {
  if (!isList(type)) return 1
  return typeof extensions['most'] === 'number' ? extensions['most'] : pageSize
}

export const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isListType(type.ofType))

/** Whether the field answers a page, by its arguments: `first`, or a `page` that has it. */
export const takesSize = ({ args }: Field): boolean =>
  args.some(({ name }) => name === 'first' || name === 'page')

function sizeIn({ first, page }: Variables): number {
  if (typeof first === 'number') return Math.max(1, first)
  return typeof page === 'object' && page !== null ? sizeIn({ ...page }) : LARGEST_PAGE
}
