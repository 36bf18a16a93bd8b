import type { RouteLocationRaw } from 'vue-router'

/** A record that people talk about, as the server names it. */
export interface LinkedRecord {
  readonly id: string
  readonly kind: string
  readonly title: string | null | undefined
  readonly program: { readonly id: string; readonly name: string } | null | undefined
  /** The record that it is shown with. */
  readonly within: { readonly id: string; readonly kind: string } | null | undefined
}

interface Kind {
  /** What people call it, where that isn't its own name. */
  readonly label?: string
  /** The page of its program that shows it; its room without one. */
  readonly page?: string
  /** What the page opens it by: a part of the query. Without one it is a row there, found by its id. */
  readonly query?: string
  /** Whether it has a page of its own below that page. */
  readonly ownPage?: boolean
  /** Below that page: the page of what it is shown with, where that isn't the page of such a record itself. */
  readonly withinPage?: boolean
}

const kinds: Readonly<Record<string, Kind>> = {
  objective: { page: '/plan' },
  wave: { page: '/plan' },
  target_behavior: { label: 'behavior', page: '/plan' },
  business_unit: { label: 'unit' },
  change_step: { label: 'step', query: 'step' },
  step_plan: { label: 'plan of the steps' },
  coalition_member: { page: '/coalition' },
  coalition_meeting: { page: '/coalition' },
  communication: { page: '/communications', ownPage: true },
  key_message: { label: 'key message', page: '/communications/messages' },
  audience: { page: '/audiences', ownPage: true },
  change_impact: { label: 'change', page: '/audiences', withinPage: true },
  training_requirement: { label: 'requirement', page: '/training' },
  short_term_win: { page: '/wins', ownPage: true },
  obstacle: { label: 'blocker', page: '/blockers', query: 'obstacle' },
  scope_change: { page: '/scope' },
  go_criterion: { label: 'criterion', page: '/readiness/waves', withinPage: true },
  go_decision: { label: 'go / no-go', page: '/readiness/waves', withinPage: true },
}

/** A kind of records as people call it. */
export const kindLabel = (kind: string): string => kinds[kind]?.label ?? kind.replaceAll('_', ' ')

/** What a record is called, or what it is. */
export const recordName = ({ title, kind }: LinkedRecord): string => title ?? `the ${kindLabel(kind)}`

/** Where a record is shown. */
export function recordAddress({ id, kind, program, within }: LinkedRecord): RouteLocationRaw {
  if (!program) return { path: '/people/units', query: { unit: id } }
  if (kind === 'program') return `/programs/${program.id}/plan`
  const own = kinds[kind]
  if (own?.withinPage && within) {
    return { path: `/programs/${program.id}${own.page}/${within.id}`, hash: `#${id}` }
  }
  const shown = within ?? { id, kind }
  const { page = '', query, ownPage } = kinds[shown.kind] ?? {}
  const path = `/programs/${program.id}${page}${ownPage ? `/${shown.id}` : ''}`
  const isRow = within || !(query || ownPage)
  return { path, ...(query && { query: { [query]: shown.id } }), ...(isRow && { hash: `#${id}` }) }
}
