import type { FeedbackSource } from '@tidemark/domain/feedback/feedback'
import type { FeedbackState } from '@tidemark/domain/feedback/feedback-state'
import { registerEnum } from '../../kernel/register-enum.ts'

export const FeedbackStateEnum = registerEnum<FeedbackState>(
  'FeedbackState',
  'Where a comment stands; the days are planning rules of ours.',
  {
    overdue: 'Not answered for 14 days or more.',
    waiting: 'Not answered for 7 days or more.',
    fresh: 'Not answered yet, and not for 7 days.',
    answered: 'What is done about it can be read.',
  },
)

export const FeedbackSourceEnum = registerEnum<FeedbackSource>(
  'FeedbackSource',
  'Where a comment came from.',
  {
    signed_in: 'Written by somebody who was signed in, under their name.',
    link: 'Written by a personal link.',
    briefing: 'Brought back from a briefing.',
    entered: 'Heard, and put down by a program manager.',
  },
)
