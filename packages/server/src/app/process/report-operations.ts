import type { ApolloServerPlugin } from '@apollo/server'
import { Kind, type OperationDefinitionNode } from 'graphql'
import { REFUSAL_CODES } from '../../kernel/refusal.ts'
import type { AppContext } from '../app-context.ts'
import { BUSY, RETRY_AFTER_SECONDS } from './busy.ts'

/** Notes on the request's report which operation it was and what was refused. */
export function reportOperations(): ApolloServerPlugin<AppContext> {
  return {
    requestDidStart: ({ contextValue: { report } }) =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          if (operation) report.operation = nameOperation(operation)
          return Promise.resolve()
        },
        willSendResponse: ({ response: { body, http } }) => {
          if (body.kind !== 'single') return Promise.resolve()
          report.codes.push(...codesIn(body.singleResult))
          if (report.codes.includes(BUSY.code) && isNothingDone(body.singleResult)) {
            http.status = BUSY.status
            http.headers.set('retry-after', RETRY_AFTER_SECONDS)
          }
          return Promise.resolve()
        },
      }),
  }
}

/** By the first field that is asked for, which is one of the schema's: the name that the sender gave could be anything. */
function nameOperation({ operation, selectionSet }: OperationDefinitionNode): string {
  const root = operation.charAt(0).toUpperCase() + operation.slice(1)
  const [first] = selectionSet.selections
  if (first?.kind !== Kind.FIELD) return `${root}.fragment`
  return `${root}.${first.name.value}${selectionSet.selections.length > 1 ? '+' : ''}`
}

/** Of several things that were asked for some may have been done or found: then the answer stands, with its errors. */
const isNothingDone = ({ data }: Answer) => Object.values(data ?? {}).every((value) => value === null)

interface Answer {
  data?: Record<string, unknown> | null
  errors?: readonly { extensions?: { code?: unknown } }[]
}

function codesIn({ data, errors = [] }: Answer): string[] {
  const given = errors.map(({ extensions }) => extensions?.code)
  return [...given, ...Object.values(data ?? {}).map(codeOfRefusal)].filter(
    (code) => typeof code === 'string',
  )
}

/** An alias can put anything in the place of a code, so only known ones count. */
function codeOfRefusal(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return undefined
  return REFUSAL_CODES.find((code) => code === answer.code)
}
