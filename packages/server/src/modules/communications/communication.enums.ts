import type { CommentWay, CommunicationState } from '@tidemark/domain/communications/communication'
import { registerEnum } from '../../kernel/register-enum.ts'

export const CommunicationStateEnum = registerEnum<CommunicationState>(
  'CommunicationState',
  'How far a communication is.',
  {
    draft: 'Being written; nobody has approved it.',
    approved: 'Approved by somebody who did not write it.',
    scheduled: 'Leaves on its day.',
    sent: 'Has left for all of its audiences.',
  },
)

export const CommentWayEnum = registerEnum<CommentWay>(
  'CommentWay',
  'How people can say something about a communication.',
  {
    comment_page: 'On a page of their own, with their name or without.',
    reply: 'By answering it.',
    in_person: 'To whoever tells them.',
  },
)

export type CommunicationSort = 'planned_on' | 'title' | 'state' | 'channel' | 'step'

export const CommunicationSortEnum = registerEnum<CommunicationSort>(
  'CommunicationSort',
  'By what communications are ordered.',
  {
    planned_on: 'By the day they were sent or are planned for; those without one last.',
    title: 'By title.',
    state: 'By how far they are, from draft to sent.',
    channel: 'By channel.',
    step: 'By change step.',
  },
)
