import type { ApolloClient, ErrorLike, OperationVariables } from '@apollo/client'
import type { ApolloCache } from '@apollo/client/cache'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { Kind } from 'graphql'
import { type Ref, ref } from 'vue'
import { type FragmentType, unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from './client-context.ts'
import { RefusalDetails, type RefusalInfo } from './refusal.ts'
import { createRequestKeys, withRequestKey } from './request-key.ts'

type Payload<TData> = NonNullable<TData[keyof TData]>
type Recorded<TData> = Exclude<Payload<TData>, { readonly __typename: 'Refusal' }>

/** How a mutation ended. Refused: the user can put it right. Failed: nobody knows whether it happened. */
export type Outcome<TRecorded> =
  | { readonly kind: 'recorded'; readonly value: TRecorded }
  | { readonly kind: 'refused'; readonly refusal: RefusalInfo }
  | { readonly kind: 'failed'; readonly error: ErrorLike }

export interface MutationOptions<TRecorded> {
  /** Queries that can't be brought up to date by the answer alone: asked again, if on screen, once it was recorded. */
  refetch?: readonly TypedDocumentNode<unknown, never>[]
  /** Puts into the cache what normalization can't: runs only when recorded. */
  update?: (cache: ApolloCache, value: TRecorded) => void
}

export interface MutationState<TRecorded, TVariables> {
  readonly pending: Readonly<Ref<boolean>>
  /** With a key of its own for what is sent again after the page was closed; else one is made. */
  run(variables: TVariables, requestKey?: string): Promise<Outcome<TRecorded>>
}

/**
 * Runs a mutation whose one root field answers `X | Refusal` and tells how it ended. The document must select
 * `__typename` and `...Refusal_Details`.
 */
export function useMutation<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  options: MutationOptions<Recorded<TData>> = {},
): MutationState<Recorded<TData>, TVariables> {
  const client = useApolloClient()
  const underWay = ref(0)
  const pending = ref(false)
  const keys = createRequestKeys()

  async function run(variables: TVariables, requestKey?: string): Promise<Outcome<Recorded<TData>>> {
    pending.value = ++underWay.value > 0
    const key = requestKey ?? keys.keyFor(variables)
    try {
      const { data } = await client.mutate<TData>({
        mutation: document,
        variables,
        context: withRequestKey(key),
        update: (cache, result) => {
          const outcome = readOutcome<TData>(result.data)
          if (outcome.kind === 'recorded') options.update?.(cache, outcome.value)
        },
        refetchQueries: (result) =>
          readOutcome<TData>(result.data).kind === 'recorded' ? findOnScreen(client, options.refetch) : [],
      })
      keys.answered(key)
      return readOutcome<TData>(data)
    } catch (error) {
      return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
    } finally {
      pending.value = --underWay.value > 0
    }
  }

  return { pending, run }
}

/** Only what is looked at now: anything else asks anew by itself when it is opened, and Apollo warns about it. */
function findOnScreen(client: ApolloClient, documents: MutationOptions<unknown>['refetch'] = []): string[] {
  const wanted = documents.flatMap(({ definitions }) =>
    definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : [],
    ),
  )
  const shown = new Set([...client.getObservableQueries()].map(({ queryName }) => queryName))
  return wanted.filter((name) => shown.has(name))
}

function readOutcome<TData>(data: unknown): Outcome<Recorded<TData>> {
  const payload = Object.values(data ?? {}).find((value) => typeof value === 'object' && value !== null)
  if (!payload) return { kind: 'failed', error: new Error('The server gave no answer') }
  if (payload.__typename === 'Refusal') {
    // `as`: the document selects the fragment, which the type of an arbitrary document can't say.
    return {
      kind: 'refused',
      refusal: unmask(RefusalDetails, payload as FragmentType<typeof RefusalDetails>),
    }
  }
  // `as`: everything of the union but the refusal, by the line above.
  return { kind: 'recorded', value: payload as Recorded<TData> }
}
