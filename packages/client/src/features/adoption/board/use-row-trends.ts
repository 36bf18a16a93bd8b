import { type ShallowReactive, onScopeDispose, shallowReactive, watch } from 'vue'
import { graphql } from '../../../generated/gql.ts'
import { useApolloClient } from '../../../shared/apollo/client-context.ts'

const RowTrendsQuery = graphql(`
  query Board_RowTrends($programId: ID!, $unitIds: [ID!]!, $asOf: LocalDate) {
    boardTrends(programId: $programId, unitIds: $unitIds, asOf: $asOf) {
      unitId
      rate
    }
  }
`)

// What the server answers at once, and how long scrolling must rest before it is asked.
const MOST_AT_ONCE = 50
const REST_MILLISECONDS = 120

type Rates = readonly (number | null)[]

/**
 * The trends of the rows on screen. The whole tree comes without its periods; they are fetched for what is looked at,
 * fifty units a request, and kept for as long as the same program and date are shown. A failure leaves the cell empty:
 * the row is complete without it, and scrolling asks again.
 */
export function useRowTrends(
  shown: () => { readonly programId: string; readonly asOf: string; readonly unitIds: readonly string[] },
): ShallowReactive<Map<string, Rates>> {
  const client = useApolloClient()
  const trends = shallowReactive(new Map<string, Rates>())
  let timer: ReturnType<typeof setTimeout> | undefined
  let known = ''

  async function fetchMissing(): Promise<void> {
    const { programId, asOf, unitIds } = shown()
    const missing = unitIds.filter((unitId) => !trends.has(unitId)).slice(0, MOST_AT_ONCE)
    if (missing.length === 0) return
    const asked = known
    try {
      const { data } = await client.query({
        query: RowTrendsQuery,
        variables: { programId, asOf, unitIds: missing },
        fetchPolicy: 'no-cache',
      })
      // The period was changed while this was under way.
      if (asked !== known) return
      for (const trend of data?.boardTrends ?? []) if (trend.unitId) trends.set(trend.unitId, trend.rate)
    } catch {
      return
    }
  }

  watch(
    () => JSON.stringify(shown()),
    () => {
      const { programId, asOf } = shown()
      const now = `${programId} ${asOf}`
      if (now !== known) trends.clear()
      known = now
      clearTimeout(timer)
      timer = setTimeout(() => void fetchMissing(), REST_MILLISECONDS)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return trends
}
