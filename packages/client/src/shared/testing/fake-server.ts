import { ApolloClient, ApolloLink, Observable } from '@apollo/client'
import { InMemoryCache } from '@apollo/client/cache'
import { typePolicies } from '../apollo/type-policies.ts'

/** A request that a test has not answered yet. */
export interface Asked {
  readonly operation: string | undefined
  readonly variables: Record<string, unknown>
  readonly headers: Record<string, string>
  answer(data: Record<string, unknown>): void
  fail(error?: Error): void
}

/** For tests: the app's own client and cache, with the network's far end in the test's hand. */
export function createFakeServer() {
  const asked: Asked[] = []
  const link = new ApolloLink(
    ({ operationName, variables, getContext }) =>
      new Observable((observer) => {
        asked.push({
          operation: operationName,
          variables,
          headers: getContext()['headers'] ?? {},
          answer(data) {
            observer.next({ data })
            observer.complete()
          },
          fail: (error = new Error('no connection')) => observer.error(error),
        })
      }),
  )
  const cache = new InMemoryCache({ typePolicies })
  return { asked, client: new ApolloClient({ link, cache }) }
}
