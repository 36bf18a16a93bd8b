import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { ScopeChange } from './scope-change.entity.ts'

/** An open request as the client saw it: what was decided stays as it was decided on, until it is opened again. */
export async function openRequestToChange(command: Command, input: VersionedInput) {
  const { part: change, program } = await partToChange(command, ScopeChange, input, 'The request')
  if (change.decision !== 'open') {
    throw new Refused('NOT_ALLOWED', `“${change.title}” was decided. Open it again first.`)
  }
  return { change, program }
}
