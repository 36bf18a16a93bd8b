import type { ApolloServerPlugin } from '@apollo/server'
import type { ReadReplica } from '../database/read-replica.ts'
import { tenantManager, type AppContext } from './app-context.ts'
import { readWritten, writtenCookie } from './written-cookie.ts'

/**
 * Lets queries read from the replica. Who asks, and whether they still may, was read from the primary before; a mutation stays
 * on the primary with all that its answer shows, and its viewer sees it from then on.
 */
export function routeReads(replica: ReadReplica): ApolloServerPlugin<AppContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ operation, request, contextValue: context }) => {
          if (operation?.operation !== 'query' || !context.viewer) return
          const em = await replica.choose(readWritten(request.http?.headers.get('cookie')))
          if (!em) return
          context.primary = context.em
          context.em = tenantManager(em, context.viewer.organizationId)
        },
        willSendResponse: async ({ operation, response, contextValue }) => {
          if (operation?.operation !== 'mutation') return
          const isHttps = contextValue.signIn.publicUrl.startsWith('https:')
          response.http.headers.set('set-cookie', writtenCookie(await replica.writtenPosition(), isHttps))
        },
      }),
  }
}
