import type { CoalitionRole } from '../../generated/graphql.ts'
import { formatCount } from '../../shared/format/number.ts'
import type { ExplainedChoice } from '../../shared/ui/choice.ts'

/** What people do in a coalition, in the order in which they are listed. */
export const coalitionRoles: readonly ExplainedChoice<CoalitionRole>[] = [
  {
    value: 'SPONSOR',
    label: 'Sponsor',
    help: 'Answers for it at the top; gives time, money, a public word.',
  },
  { value: 'LEADER', label: 'Leader', help: 'Has the position to decide, and people who follow.' },
  {
    value: 'CHANGE_AGENT',
    label: 'Change agent',
    help: 'Works with the teams: explains, shows, carries back what is in the way.',
  },
  { value: 'MEMBER', label: 'Member', help: 'Lends expertise or credibility.' },
]

export const nameRole = (role: CoalitionRole): string =>
  coalitionRoles.find(({ value }) => value === role)?.label ?? ''

/** `1 unit`, `12 units`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`
