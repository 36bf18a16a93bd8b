import type { NonEmptyArray } from 'type-graphql'

/** A resolver class, which type-graphql instantiates once. */
export type ResolverClass = NonEmptyArray<Function>[0]

/** What a feature adds to the server. */
export interface ServerModule {
  name: string
  resolvers: readonly ResolverClass[]
}
