import type { LookState } from '@tidemark/domain/training-evaluation/behavior-effect'
import { registerEnum } from '../../kernel/register-enum.ts'

export const LookStateEnum = registerEnum<LookState>('LookState', 'What can be said at a look.', {
  told: 'How attendees differ from the others.',
  not_yet: 'Nothing yet: its day has come for nobody.',
  nobody: 'Nothing: nobody completed the course where the behavior is asked for.',
  few_attendees: 'Nothing: too few attendees were observed well enough.',
  few_others: 'Nothing: too few of the others were observed well enough.',
  hidden: 'Nothing: what it leaves of a larger figure would tell of too few people.',
})
