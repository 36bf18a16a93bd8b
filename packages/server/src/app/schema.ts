import 'reflect-metadata'
import { GraphQLDateTime } from 'graphql-scalars'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchema, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import { checkListLengths } from './check-list-lengths.ts'
import { modules } from './modules.ts'
import { nameSends } from './name-sends.ts'
import { guardOperations } from './guard-operations.ts'

let created: Promise<GraphQLSchema> | undefined

/**
 * The schema of every module, with the guard on its root fields; throws if it leaves a decision open. A process has one: it
 * follows from the code alone, and making it takes a quarter of a second.
 */
export const createSchema = (): Promise<GraphQLSchema> => (created ??= makeSchema())

async function makeSchema(): Promise<GraphQLSchema> {
  const [first, ...rest] = modules.flatMap(({ resolvers }) => resolvers)
  if (!first) throw new Error('A server without resolvers has no schema.')
  const resolvers: NonEmptyArray<Function> = [first, ...rest]
  // A field that nothing resolves is read by graphql itself, which compiled queries do without a call.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true
  const schema = await buildSchema({
    resolvers,
    // Input is checked by the rules in `domain`, which forms, imports and the command line share.
    validate: false,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    orphanedTypes: [],
  })
  nameSends(schema)
  guardOperations(schema)
  checkListLengths(schema)
  return schema
}

/** The contract as it is committed: sorted, so that a difference is a difference. */
export const printContract = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`
