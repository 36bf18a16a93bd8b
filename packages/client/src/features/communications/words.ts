import { CHANGE_STEPS } from '@tidemark/domain/kotter/change-steps'
import type { Channel, CommentWay, CommunicationState } from '../../generated/graphql.ts'
import { formatCount } from '../../shared/format/number.ts'
import type { Choice } from '../../shared/ui/choice.ts'

/** How far a communication is, in its order; each with a mark, so that color is never needed. */
export const states: readonly (Choice<CommunicationState> & { mark: string })[] = [
  { value: 'DRAFT', label: 'Draft', mark: '○' },
  { value: 'APPROVED', label: 'Approved', mark: '◑' },
  { value: 'SCHEDULED', label: 'Scheduled', mark: '◷' },
  { value: 'SENT', label: 'Sent', mark: '●' },
]

export const channels: readonly Choice<Channel>[] = [
  { value: 'MAIL', label: 'E-mail' },
  { value: 'MEETING', label: 'Meeting' },
  { value: 'MANAGER_BRIEFING', label: 'Manager briefing' },
  { value: 'INTRANET', label: 'Intranet' },
  { value: 'OTHER', label: 'Other' },
]

export const commentWays: readonly Choice<CommentWay>[] = [
  { value: 'COMMENT_PAGE', label: 'On a page of their own, named or not' },
  { value: 'REPLY', label: 'By answering it' },
  { value: 'IN_PERSON', label: 'To whoever tells them' },
]

export const steps: readonly Choice<string>[] = CHANGE_STEPS.map(({ number, name1996 }) => ({
  value: String(number),
  label: `${number}. ${name1996}`,
}))

export const stateWord = (state: CommunicationState): string =>
  states.find(({ value }) => value === state)?.label ?? ''
export const stateMark = (state: CommunicationState): string =>
  states.find(({ value }) => value === state)?.mark ?? ''
export const channelWord = (channel: Channel): string =>
  channels.find(({ value }) => value === channel)?.label ?? ''

/** `1 thing`, `12 things`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`
