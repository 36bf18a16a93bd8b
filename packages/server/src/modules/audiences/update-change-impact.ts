import { impactInput } from '@tidemark/domain/audiences/impact-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Audience } from './audience.entity.ts'
import type { UpdateChangeImpactInput } from './change-impact.type.ts'
import { impactToChange } from './impact-to-change.ts'

/** Changes what is said of something that changes for an audience. */
export async function updateChangeImpact(
  command: Command,
  input: UpdateChangeImpactInput,
): Promise<Audience> {
  const fields = checked(impactInput, input.impact)
  const { impact, audience } = await impactToChange(command, input)
  refuseTakenAway(impact, 'This change')
  command.auditEdit(impact.id, changesOf(impact, fields))
  command.em.assign(impact, fields)
  return audience
}
