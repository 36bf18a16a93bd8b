import { fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Audience } from '../audiences/audience.entity.ts'
import type { Program } from '../programs/program.entity.ts'

/** An audience of the program that has to take something, refused under `audienceId`; call it while the program is held. */
export async function openAudience({ em }: Command, program: Program, id: string): Promise<Audience> {
  const audience = isId(id) ? await em.findOne(Audience, { id, program: program.id }) : null
  if (!audience) throw fieldRefused('audienceId', 'not_found', 'The program has no such audience any more.')
  if (audience.archivedAt) {
    const message = `“${audience.name}” was taken away. Choose another audience, or bring it back first.`
    throw fieldRefused('audienceId', 'removed', message)
  }
  return audience
}
