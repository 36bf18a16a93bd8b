import type { ApolloClient } from '@apollo/client'
import { type App, type InjectionKey, inject } from 'vue'

const apolloClientKey: InjectionKey<ApolloClient> = Symbol('apollo client')

/** Makes one client available to every component of the app, and to a test without a global. */
export function provideApolloClient(app: Pick<App, 'provide'>, client: ApolloClient): void {
  app.provide(apolloClientKey, client)
}

export function useApolloClient(): ApolloClient {
  const client = inject(apolloClientKey)
  if (!client) throw new Error('No Apollo client was provided to this app')
  return client
}
