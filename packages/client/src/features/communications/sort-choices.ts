import type { CommunicationSort } from '../../generated/graphql.ts'

interface Order {
  readonly sort: CommunicationSort
  readonly descending: boolean
}

const orders: readonly (Order & { label: string })[] = [
  { sort: 'PLANNED_ON', descending: false, label: 'By day, first first' },
  { sort: 'PLANNED_ON', descending: true, label: 'By day, last first' },
  { sort: 'TITLE', descending: false, label: 'By title' },
  { sort: 'STATE', descending: false, label: 'By state, drafts first' },
  { sort: 'STATE', descending: true, label: 'By state, sent first' },
  { sort: 'CHANNEL', descending: false, label: 'By channel' },
  { sort: 'STEP', descending: false, label: 'By step' },
]

/** In which order a list can be read. */
export const sortChoices = orders.map(({ sort, descending, label }) => ({
  value: `${sort} ${descending}`,
  label,
  order: { sort, descending },
}))
