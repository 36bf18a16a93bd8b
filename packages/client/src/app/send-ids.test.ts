import { ApolloClient, ApolloLink } from '@apollo/client'
import { InMemoryCache } from '@apollo/client/cache'
import { HttpLink } from '@apollo/client/link/http'
import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { readOperations } from '../../build/emit-operations.ts'
import documents from '../generated/persisted-documents.json'
import { ProgramListDocument } from '../generated/graphql.ts'
import { sendIds } from './send-ids.ts'

it('an operation goes out as its id, which the build has written down with the text that the cache needs', async () => {
  const bodies: unknown[] = []
  const http = new HttpLink({
    uri: 'http://localhost/graphql',
    fetch: (_, init) => {
      bodies.push(JSON.parse(typeof init?.body === 'string' ? init.body : ''))
      return Promise.resolve(Response.json({ data: { programs: [] } }))
    },
  })
  const client = new ApolloClient({ link: ApolloLink.from([sendIds, http]), cache: new InMemoryCache() })
  await client.query({ query: ProgramListDocument })
  const sha256Hash = expect.stringMatching(/^[0-9a-f]{64}$/)
  expect(bodies).toEqual([
    {
      operationName: 'ProgramList',
      variables: {},
      extensions: expect.objectContaining({ persistedQuery: { version: 1, sha256Hash } }),
    },
  ])

  const { extensions } = bodies[0] as { extensions: { persistedQuery: { sha256Hash: string } } } // as expected above
  const written = readOperations(JSON.stringify(documents))[extensions.persistedQuery.sha256Hash]
  expect(parse(written ?? '', { noLocation: true })).toEqual(
    parse(
      `query ProgramList { programs { id name provenance viewerCan { recordObservations { allowed __typename } __typename } __typename } }`,
      { noLocation: true },
    ),
  )
})
