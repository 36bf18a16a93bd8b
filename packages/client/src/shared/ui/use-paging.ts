import { type Ref, computed, ref, watch } from 'vue'

export interface Paging {
  readonly size: number
  /** The cursor to ask after; null on the first page. */
  readonly after: Readonly<Ref<string | null>>
  /** How many rows stand before this page. */
  readonly skipped: Readonly<Ref<number>>
  forward(endCursor: string): void
  back(): void
}

/** Turns the pages of a list that is read by cursors. Another filter starts at the first page again. */
export function usePaging(filter: Readonly<Ref<unknown>>, size = 50): Paging {
  // Cursors only lead forward: the way back is the ones that were used.
  const trail = ref<readonly string[]>([])
  watch(
    () => JSON.stringify(filter.value),
    () => (trail.value = []),
    // Before the query looks: else it would ask for a page of the new list by a cursor of the old one.
    { flush: 'sync' },
  )
  return {
    size,
    after: computed(() => trail.value.at(-1) ?? null),
    skipped: computed(() => trail.value.length * size),
    forward: (endCursor) => (trail.value = [...trail.value, endCursor]),
    back: () => (trail.value = trail.value.slice(0, -1)),
  }
}
