import { ROUNDS_MAX } from '@tidemark/domain/readiness/round-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { ReadinessRound } from './readiness-round.entity.ts'
import type { ProgramReadinessType } from './readiness-round.type.ts'

/** Brings back a round that was taken away. */
export async function restoreRound(command: Command, input: VersionedInput): Promise<ProgramReadinessType> {
  const { part: round, program } = await partToChange(command, ReadinessRound, input, 'The round')
  const many = { entity: ReadinessRound, most: ROUNDS_MAX, what: 'readiness rounds' }
  if (round.archivedAt) await refuseOneMore(command, program, many)
  round.archivedAt = null
  command.audit(round.id, { archived: false })
  return { id: program.id }
}
