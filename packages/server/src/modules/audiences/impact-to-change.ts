import { IMPACTS_MAX } from '@tidemark/domain/audiences/impact-input'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { refuseRemoved } from './audience-fields.ts'
import type { Audience } from './audience.entity.ts'
import { ChangeImpact } from './change-impact.entity.ts'

/** What changes as the client saw it, with its audience, which has to be there. */
export async function impactToChange(command: Command, input: VersionedInput) {
  const { part: impact } = await partToChange(command, ChangeImpact, input, 'The change')
  const audience = await command.em.refresh(impact.audience)
  if (!audience) throw new Error('A change belongs to an audience.')
  refuseRemoved(audience)
  return { impact, audience }
}

/** Refuses one change more for an audience that has the most; call it while the program is held. */
export async function refuseOneMoreImpact({ em }: Command, audience: Audience): Promise<void> {
  if ((await em.count(ChangeImpact, { audience: audience.id, archivedAt: null })) < IMPACTS_MAX) return
  throw new Refused(
    'NOT_ALLOWED',
    `At most ${IMPACTS_MAX} changes are put down for an audience. Take one away first.`,
  )
}
