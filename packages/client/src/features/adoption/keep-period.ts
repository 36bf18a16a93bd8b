import type { LocationQuery, LocationQueryRaw } from 'vue-router'

/** What a link to another page about the same program takes along: the period, and nothing of the page's own view. */
export function keepPeriod(query: LocationQuery): LocationQueryRaw {
  const { asOf } = query
  return asOf ? { asOf } : {}
}
