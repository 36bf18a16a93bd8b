import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  Observable,
  ServerError,
  execute,
  gql,
} from '@apollo/client'
import { InMemoryCache } from '@apollo/client/cache'
import { firstValueFrom } from 'rxjs'
import { expect, it } from 'vitest'
import { createRetryLink } from './retry-link.ts'

const busy = (status: number) =>
  new ServerError('busy', { response: new Response('', { status }), bodyText: '' })

/** Sends one mutation over a line that fails so often, and tells how often it was tried. */
async function send(failures: Error[]) {
  let attempts = 0
  const far = new ApolloLink(
    () =>
      new Observable((observer) => {
        const failure = failures[attempts]
        attempts += 1
        if (failure) return observer.error(failure)
        observer.next({ data: { done: true } })
        observer.complete()
      }),
  )
  const client = new ApolloClient({ link: far, cache: new InMemoryCache() })
  const sending = execute(
    ApolloLink.from([createRetryLink(), far]),
    { query: gql('mutation Done { done }') },
    { client },
  )
  const end = await firstValueFrom(sending).then(
    () => 'answered',
    (error: Error) => error.message,
  )
  return [attempts, end]
}

it('asks again when the line is cut or the server is busy', async () => {
  expect(await send([new TypeError('cut'), busy(503)])).toEqual([3, 'answered'])
})

it('gives up after three attempts', async () => {
  expect(await send([1, 2, 3, 4].map((turn) => new TypeError(`cut ${turn}`)))).toEqual([3, 'cut 3'])
})

it('takes an answer that says what is wrong as final', async () => {
  expect(await send([busy(500)])).toEqual([1, 'busy'])
  expect(await send([new CombinedGraphQLErrors({ errors: [{ message: 'no' }] })])).toEqual([1, 'no'])
})
