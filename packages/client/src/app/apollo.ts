import { ApolloClient, ApolloLink } from '@apollo/client'
import { InMemoryCache } from '@apollo/client/cache'
import { ErrorLink } from '@apollo/client/link/error'
import { HttpLink } from '@apollo/client/link/http'
import { isSignedOut } from '../shared/apollo/describe-error.ts'
import { typePolicies } from '../shared/apollo/type-policies.ts'
import { createRetryLink } from './retry-link.ts'
import { sendIds } from './send-ids.ts'

/** The app's client. `onSignedOut` is called when the server says that the session has ended. */
export function createApolloClient(onSignedOut: () => void): ApolloClient {
  const watchSession = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut()
  })
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    // A header that a foreign page can't send without asking first: the server's guard against forged requests.
    headers: { 'apollo-require-preflight': 'true' },
  })
  return new ApolloClient({
    link: ApolloLink.from([
      watchSession,
      createRetryLink(),
      ...(import.meta.env.PROD ? [sendIds] : []),
      http,
    ]),
    cache: new InMemoryCache({ typePolicies }),
    devtools: { enabled: import.meta.env.DEV },
  })
}
