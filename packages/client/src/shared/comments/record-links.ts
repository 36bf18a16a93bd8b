import type { RouteLocationRaw } from 'vue-router'

/** A record that people talk about, as the server names it. */
export interface LinkedRecord {
  readonly id: string
  readonly kind: string
  readonly title: string | null | undefined
  readonly program: { readonly id: string; readonly name: string } | null | undefined
}

/** Kinds with another name than their own, and the page of a program that shows them; others are found from its room. */
const kinds: Readonly<Record<string, { readonly label?: string; readonly page?: string }>> = {
  program: { page: '/plan' },
  objective: { page: '/plan' },
  wave: { page: '/plan' },
  target_behavior: { label: 'behavior', page: '/plan' },
  business_unit: { label: 'unit' },
  change_step: { label: 'step' },
  step_plan: { label: 'plan of the steps' },
  coalition_member: { page: '/coalition' },
  coalition_meeting: { page: '/coalition' },
  obstacle: { label: 'blocker' },
}

/** A kind of records as people call it. */
export const kindLabel = (kind: string): string => kinds[kind]?.label ?? kind.replaceAll('_', ' ')

/** What a record is called, or what it is. */
export const recordName = ({ title, kind }: LinkedRecord): string => title ?? `the ${kindLabel(kind)}`

/** The page that shows a record. */
export function recordAddress({ id, kind, program }: LinkedRecord): RouteLocationRaw {
  if (!program) return { path: '/people/units', query: { unit: id } }
  return `/programs/${program.id}${kinds[kind]?.page ?? ''}`
}
