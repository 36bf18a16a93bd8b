import type { ErrorLike, ObservableQuery, OperationVariables, WatchQueryFetchPolicy } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  type MaybeRefOrGetter,
  type Ref,
  type ShallowRef,
  onScopeDispose,
  ref,
  shallowRef,
  toValue,
  watch,
} from 'vue'
import { useApolloClient } from './client-context.ts'

export interface QueryState<TData> {
  /** The last whole answer, or undefined before the first one. Frozen by Apollo, hence a shallow ref. */
  readonly data: Readonly<ShallowRef<TData | undefined>>
  readonly loading: Readonly<Ref<boolean>>
  /** Why there is no fresh answer. Data may stand beside it: then it is the last good one. */
  readonly error: Readonly<ShallowRef<ErrorLike | undefined>>
  refetch(): Promise<void>
}

export interface QueryOptions {
  fetchPolicy?: WatchQueryFetchPolicy
  /** Keeps the former answer on screen while other variables are asked about: for lists that are being filtered. */
  keepPrevious?: boolean
  /** Milliseconds between two askings; 0 stops. */
  pollInterval?: MaybeRefOrGetter<number>
}

/**
 * Asks a query and follows the cache for as long as the calling scope lives. Variables may be reactive; `null` means
 * "do not ask yet". A late answer to former variables never reaches the screen: each set of variables has a watch of its
 * own, and the one before is ended first.
 */
export function useQuery<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: MaybeRefOrGetter<TVariables | null>,
  options: QueryOptions = {},
): QueryState<TData> {
  const client = useApolloClient()
  const data = shallowRef<TData>()
  const error = shallowRef<ErrorLike>()
  const loading = ref(false)
  let query: ObservableQuery<TData> | undefined
  let stop = () => {}

  function start(asked: TVariables | null): void {
    stop()
    query = undefined
    error.value = undefined
    loading.value = asked !== null
    if (!options.keepPrevious || asked === null) data.value = undefined
    if (asked === null) return
    const current = client.watchQuery<TData>({
      query: document,
      variables: asked,
      fetchPolicy: options.fetchPolicy ?? 'cache-and-network',
      pollInterval: toValue(options.pollInterval) ?? 0,
    })
    const subscription = current.subscribe((result) => {
      loading.value = result.loading
      error.value = result.error
      if (result.dataState === 'complete') data.value = result.data
    })
    query = current
    stop = () => subscription.unsubscribe()
  }

  // Compared as text: a getter builds a new object each time, and equal variables must not ask again.
  watch(
    () => JSON.stringify(toValue(variables)),
    () => start(toValue(variables)),
    { immediate: true },
  )
  watch(
    () => toValue(options.pollInterval) ?? 0,
    (interval) => (interval > 0 ? query?.startPolling(interval) : query?.stopPolling()),
  )
  onScopeDispose(() => stop())

  return {
    data,
    loading,
    error,
    async refetch() {
      // The subscription above shows the error; a caller that ignores the promise must not cause an unhandled one.
      await query?.refetch().catch(() => undefined)
    },
  }
}
