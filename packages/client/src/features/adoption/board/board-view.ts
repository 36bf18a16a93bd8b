import type { AdoptionStatus } from '../../../generated/graphql.ts'
import type { SortKey } from './board-tree.ts'

/** Everything that decides what the board looks like. It lives in the address, so a link leads back to exactly this. */
export interface BoardView {
  /** First day of the period shown; null is the newest. */
  readonly asOf: string | null
  readonly shape: 'tree' | 'list'
  readonly sort: SortKey
  readonly descending: boolean
  readonly statuses: readonly AdoptionStatus[]
  readonly search: string
  /** The units that are open; null is the first look: the top units open, the rest closed. */
  readonly open: readonly string[] | 'all' | null
  readonly density: 'comfortable' | 'compact'
}

/** An address's query as the router hands it over. */
export type AddressQuery = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>

const sortKeys: readonly SortKey[] = ['name', 'rate', 'people', 'status', 'slope']

/** The statuses in the order in which the board offers them, the most urgent first. */
export const allStatuses: readonly AdoptionStatus[] = [
  'RELAPSING',
  'BELOW',
  'NOT_YET_SHOWN',
  'ENTERED',
  'SECURED',
  'SUSTAINED',
  'CANNOT_SAY_YET',
]

function readText(query: AddressQuery, name: string): string {
  const value = query[name]
  const first = typeof value === 'object' && value !== null ? value[0] : value
  return first ?? ''
}

/** Reads a view from an address. What it doesn't know it leaves out: an old or mistyped link still opens. */
export function readBoardView(query: AddressQuery): BoardView {
  const asOf = readText(query, 'asOf')
  const sort = readText(query, 'sort')
  const sortKey = sortKeys.find((key) => key === sort.replace(/^-/, ''))
  const open = readText(query, 'open')
  return {
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null,
    shape: readText(query, 'as') === 'list' ? 'list' : 'tree',
    sort: sortKey ?? 'name',
    descending: sortKey !== undefined && sort.startsWith('-'),
    statuses: allStatuses.filter((status) =>
      readText(query, 'status').split('.').includes(status.toLowerCase()),
    ),
    search: readText(query, 'q'),
    open: !('open' in query) ? null : open === 'all' ? 'all' : open.split('.').filter(Boolean),
    density: readText(query, 'density') === 'compact' ? 'compact' : 'comfortable',
  }
}

/** Writes a view as an address's query. Defaults are left out, so the plain address is the plain board. */
export function writeBoardView(view: BoardView): Record<string, string> {
  const query: Record<string, string> = {}
  if (view.asOf) query['asOf'] = view.asOf
  if (view.shape === 'list') query['as'] = 'list'
  if (view.sort !== 'name' || view.descending) query['sort'] = `${view.descending ? '-' : ''}${view.sort}`
  if (view.statuses.length > 0) query['status'] = view.statuses.join('.').toLowerCase()
  if (view.search !== '') query['q'] = view.search
  if (view.open !== null) query['open'] = view.open === 'all' ? 'all' : view.open.join('.')
  if (view.density === 'compact') query['density'] = 'compact'
  return query
}
