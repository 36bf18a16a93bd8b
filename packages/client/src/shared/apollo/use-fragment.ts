import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type ComputedRef, type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type FragmentType, unmask } from '../../generated/fragment-masking.ts'

type Masked<TFragment> = FragmentType<TypedDocumentNode<TFragment, unknown>>

/**
 * Opens a component's own fragment: the component sees the fields that it selected and no others. It stays current
 * because the page's query, which holds the data, follows the cache.
 */
export function useFragment<TFragment>(
  document: TypedDocumentNode<TFragment, unknown>,
  masked: MaybeRefOrGetter<Masked<TFragment>>,
): ComputedRef<TFragment>
export function useFragment<TFragment>(
  document: TypedDocumentNode<TFragment, unknown>,
  masked: MaybeRefOrGetter<Masked<TFragment> | null | undefined>,
): ComputedRef<TFragment | null | undefined>
export function useFragment<TFragment>(
  document: TypedDocumentNode<TFragment, unknown>,
  masked: MaybeRefOrGetter<Masked<TFragment> | null | undefined>,
): ComputedRef<TFragment | null | undefined> {
  return computed(() => unmask(document, toValue(masked)))
}
