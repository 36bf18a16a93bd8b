import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../settings.ts'

/** One request as it goes over the wire. */
export interface Ask {
  method: 'GET' | 'POST'
  path: string
  body?: string
  headers?: Record<string, string>
}

const DOCUMENTS = join(root, 'packages/client/src/generated/persisted-documents.json')

/** A request of the client's own: the document that it sends, found by the name of its operation. */
export async function askOperation(operationName: string, variables: Record<string, unknown>): Promise<Ask> {
  const documents: Record<string, string> = JSON.parse(await readFile(DOCUMENTS, 'utf8'))
  const query = Object.values(documents).find((text) => new RegExp(`query ${operationName}\\b`).test(text))
  if (query === undefined) throw new Error(`The client has no operation ${operationName}.`)
  return askGraphql(query, variables, operationName)
}

/** A GraphQL request by its document. */
export function askGraphql(query: string, variables: Record<string, unknown>, operationName?: string): Ask {
  return { method: 'POST', path: '/graphql', body: JSON.stringify({ operationName, query, variables }) }
}
