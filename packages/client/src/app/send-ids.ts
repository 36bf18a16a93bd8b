import { ApolloLink } from '@apollo/client'
import type { DocumentNode } from 'graphql'

/** Sends the id of a document instead of its text: the server has the texts of the app that it serves, and takes no others. */
export const sendIds = new ApolloLink((operation, forward) => {
  const sha256Hash = idOf(operation.query)
  if (sha256Hash) {
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash }
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  }
  return forward(operation)
})

/** The id that the code generation left in the document. */
function idOf(document: DocumentNode & { __meta__?: { hash: string } }): string | undefined {
  return document.__meta__?.hash.replace(/^sha256:/, '')
}
