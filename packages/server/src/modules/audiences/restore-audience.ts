import { AUDIENCES_MAX } from '@tidemark/domain/audiences/audience-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { refuseTakenName } from './audience-fields.ts'
import { Audience } from './audience.entity.ts'

/** Brings an audience back, with its rule or its list and with what changes for it. */
export async function restoreAudience(command: Command, input: VersionedInput): Promise<Audience> {
  const { part: audience, program } = await partToChange(command, Audience, input, 'The audience')
  if (audience.archivedAt) {
    await refuseOneMore(command, program, { entity: Audience, most: AUDIENCES_MAX, what: 'audiences' })
    await refuseTakenName(command, program, { name: audience.name, except: audience.id })
  }
  audience.archivedAt = null
  command.audit(audience.id, { archived: false })
  return audience
}
