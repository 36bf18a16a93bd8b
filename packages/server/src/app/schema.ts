import 'reflect-metadata'
import { GraphQLDateTime } from 'graphql-scalars'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { modules } from './modules.ts'
import { guardOperations } from './guard-operations.ts'

/** The schema of every module, with the guard on its root fields. */
export async function createSchema(): Promise<GraphQLSchema> {
  const [first, ...rest] = modules.flatMap(({ resolvers }) => resolvers)
  if (!first) throw new Error('A server without resolvers has no schema.')
  const resolvers: NonEmptyArray<Function> = [first, ...rest]
  const schema = await buildSchema({
    resolvers,
    // Input is checked by the rules in `domain`, which forms, imports and the command line share.
    validate: false,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    orphanedTypes: [],
  })
  guardOperations(schema)
  return schema
}

/** The contract as it is committed: sorted, so that a difference is a difference. */
export const printContract = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`
