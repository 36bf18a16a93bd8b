import { type ShallowReactive, onScopeDispose, shallowReactive, watch } from 'vue'
import { useApolloClient } from '../../../shared/apollo/client-context.ts'
import type { CellArrays } from './map-columns.ts'
import { UnitItemsDocument } from './results-fields.ts'

// What the server answers at once, and how long scrolling must rest before it is asked.
const MOST_AT_ONCE = 100
const REST_MILLISECONDS = 120

/** The items of units, by unit. A closed round never changes, so what was read once stays. */
export type UnitItems = ShallowReactive<Map<string, CellArrays>>

/** Reads the items of units that aren't known yet, a hundred units a request. */
export async function readUnitItems(
  client: ReturnType<typeof useApolloClient>,
  roundId: string,
  unitIds: readonly string[],
  known: UnitItems,
): Promise<void> {
  const missing = unitIds.filter((unitId) => !known.has(unitId))
  for (let start = 0; start < missing.length; start += MOST_AT_ONCE) {
    const { data } = await client.query({
      query: UnitItemsDocument,
      variables: { roundId, unitIds: missing.slice(start, start + MOST_AT_ONCE) },
      fetchPolicy: 'no-cache',
    })
    for (const { unitId, ...cells } of data?.readinessItems ?? []) known.set(unitId, cells)
  }
}

/** The items of the units in sight; empty while they aren't asked for. A failure leaves cells empty: scrolling asks again. */
export function useUnitItems(roundId: () => string, unitIds: () => readonly string[]): UnitItems {
  const client = useApolloClient()
  const known: UnitItems = shallowReactive(new Map<string, CellArrays>())
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(roundId, () => known.clear())
  watch(
    () => unitIds().join(),
    () => {
      clearTimeout(timer)
      timer = setTimeout(
        () => void readUnitItems(client, roundId(), unitIds(), known).catch(() => undefined),
        REST_MILLISECONDS,
      )
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return known
}
