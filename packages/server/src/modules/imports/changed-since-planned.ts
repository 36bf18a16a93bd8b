import { Refused } from '../../kernel/refusal.ts'

/** Somebody changed a record between the dry run and the writing: nothing may be written over it. */
export const changedSincePlanned = () =>
  new Refused('STALE_PLAN', 'Something that this file changes was changed since the dry run. Plan it again.')
