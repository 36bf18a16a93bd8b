import { isId } from '../../kernel/load.ts'
import { fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Audience } from '../audiences/audience.entity.ts'
import type { Program } from '../programs/program.entity.ts'

/** The audience that an answer is for; null = everybody of the program. */
export async function audienceToAnswer(
  { em }: Command,
  program: Program,
  audienceId: string | null | undefined,
): Promise<Audience | null> {
  if (!audienceId) return null
  const audience = isId(audienceId)
    ? await em.findOne(Audience, { id: audienceId, program: program.id, archivedAt: null })
    : null
  if (!audience) throw fieldRefused('audienceId', 'not_in_program', 'Choose one of the program’s audiences.')
  return audience
}
