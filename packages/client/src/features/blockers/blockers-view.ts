import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { ObstacleKind } from '../../generated/graphql.ts'
import { kinds } from './words.ts'

export const views = [
  { value: 'board', label: 'Board' },
  { value: 'matrix', label: 'Matrix' },
  { value: 'list', label: 'List' },
] as const

/** What the page shows, as its address says. */
export interface BlockersView {
  view: (typeof views)[number]['value']
  /** Only this kind; null = all. */
  kind: ObstacleKind | null
  /** Whether the list tells what is closed too. */
  closed: boolean
  /** The obstacle that is open beside the page. */
  obstacle: string | null
}

const textOf = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : null)

/** Reads the view of an address; what it doesn't know is as if it weren't there. */
export function readBlockersView(query: LocationQuery): BlockersView {
  const kind = textOf(query['kind'])?.toUpperCase()
  return {
    view: views.find(({ value }) => value === query['view'])?.value ?? 'board',
    kind: kinds.find(({ value }) => value === kind)?.value ?? null,
    closed: query['closed'] === '1',
    obstacle: textOf(query['obstacle']),
  }
}

/** Writes a view into an address; what is as usual stays out of it. */
export function writeBlockersView({ view, kind, closed, obstacle }: BlockersView): LocationQueryRaw {
  return {
    ...(view !== 'board' && { view }),
    ...(kind && { kind: kind.toLowerCase() }),
    ...(closed && { closed: '1' }),
    ...(obstacle && { obstacle }),
  }
}
