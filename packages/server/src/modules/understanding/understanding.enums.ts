import type { HiddenReason } from '@tidemark/domain/understanding/audience-coverage'
import type { AskingState } from '@tidemark/domain/kernel/asking-state'
import type { DueReason } from '@tidemark/domain/understanding/reaudit-due'
import type { CheckKind, QuestionKind } from '@tidemark/domain/understanding/understanding-check'
import { registerEnum } from '../../kernel/register-enum.ts'

export const QuestionKindEnum = registerEnum<QuestionKind>('QuestionKind', 'How a question is answered.', {
  choice: 'By one of some answers, of which one is right.',
  scale: 'From 1 to 5, of which 4 and 5 count as understood.',
})

export const CheckKindEnum = registerEnum<CheckKind>('CheckKind', 'Why a check is asked.', {
  check: 'To see what was understood.',
  reaudit: 'To see whether it has stayed.',
})

export const CheckStateEnum = registerEnum<AskingState>('CheckState', 'How far a check is.', {
  planned: 'Nobody is asked yet.',
  open: 'People can answer it.',
  closed: 'Its answers were counted and deleted.',
})

export const HiddenReasonEnum = registerEnum<HiddenReason>(
  'HiddenReason',
  'Why it isn’t shown how many of an audience were reached.',
  {
    too_small: 'It holds too few people.',
    too_close: 'Held against another audience it would tell of too few people.',
  },
)

export const DueReasonEnum = registerEnum<DueReason>('DueReason', 'Why an audience has to be asked.', {
  never_checked: 'Nobody has looked yet.',
  under_target: 'Effective coverage was under the target.',
  too_old: 'The last check is older than the audience’s interval.',
})
