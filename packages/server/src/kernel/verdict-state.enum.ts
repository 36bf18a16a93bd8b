import type { VerdictState } from '@tidemark/domain/kotter/verdict'
import { registerEnum } from './register-enum.ts'

/** Registered here because features that don't know each other speak of it. */
export const VerdictStateEnum = registerEnum<VerdictState>('VerdictState', 'What a criterion says.', {
  met: 'It is met.',
  open: 'It is not met.',
  unknown: 'It can’t be said yet; that never counts as met.',
})
