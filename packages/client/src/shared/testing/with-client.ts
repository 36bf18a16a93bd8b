import type { ApolloClient } from '@apollo/client'
import { createApp } from 'vue'
import { provideApolloClient } from '../apollo/client-context.ts'

/** For tests: runs a composable as a component would, and ends its scope when told. */
export function withClient<T>(client: ApolloClient, setup: () => T): { result: T; end: () => void } {
  let result: { value: T } | undefined
  const app = createApp({
    setup() {
      result = { value: setup() }
      return () => null
    },
  })
  provideApolloClient(app, client)
  app.mount(document.createElement('div'))
  if (!result) throw new Error('The composable did not run')
  return { result: result.value, end: () => app.unmount() }
}
