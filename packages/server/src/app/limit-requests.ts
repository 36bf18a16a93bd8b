import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { measureOperation } from './measure-operation.ts'

/** What one request may ask for. Our own pages stay at half of each; `test/input` sees to it. */
export const LIMITS = { tokens: 1_000, depth: 8, aliases: 15, mutations: 5, nodes: 5_000 }

/** Refuses operations that ask for too much at once, before anything is run. */
export function limitRequests(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          const declared = operation?.variableDefinitions ?? []
          const { coerced } = getVariableValues(schema, declared, request.variables ?? {})
          // Variables that don't fit are refused by the executor, in its own words.
          if (!operation || !coerced) return Promise.resolve()
          const { depth, aliases, fields, nodes } = measureOperation(schema, document, operation, coerced)
          if (depth > LIMITS.depth) throw tooMuch(`is nested deeper than ${LIMITS.depth}`)
          if (aliases > LIMITS.aliases) throw tooMuch(`has more than ${LIMITS.aliases} aliases`)
          if (operation.operation === OperationTypeNode.MUTATION && fields > LIMITS.mutations) {
            throw tooMuch(`has more than ${LIMITS.mutations} mutations`)
          }
          if (nodes > LIMITS.nodes)
            throw tooMuch(`could be answered with ${nodes} records, more than ${LIMITS.nodes}`)
          return Promise.resolve()
        },
      }),
  }
}

const tooMuch = (what: string) =>
  new GraphQLError(`The request ${what}. Ask in several requests.`, {
    extensions: { code: 'REQUEST_TOO_LARGE', http: { status: 400 } },
  })
