import { audienceInput, audienceRule } from '@tidemark/domain/audiences/audience-input'
import type { AudienceKind, AudienceRule } from '@tidemark/domain/audiences/audience'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Refused } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Program } from '../programs/program.entity.ts'
import type { Audience } from './audience.entity.ts'
import type { AudienceInput, AudienceRuleInput } from './audience.input.ts'

const NO_RULE: AudienceRule = { unitIds: [], jobFamilies: [], levels: [], locations: [], roles: [] }

/** What was sent of an audience, as the shared rules read it; a rule for a list is refused, and a rule is not left out. */
export function audienceFields(
  kind: AudienceKind,
  given: { audience: AudienceInput; rule?: AudienceRuleInput | null },
) {
  const fields = checked(audienceInput, given.audience)
  if (kind === 'list') {
    if (given.rule)
      throw fieldRefused('rule', 'not_for_lists', 'A list has no rule: put people on it instead.')
    return { fields, rule: NO_RULE }
  }
  if (!given.rule)
    throw fieldRefused('rule', 'required', 'Say whom it names: a rule, even one that asks for nothing.')
  return { fields, rule: checked(audienceRule, given.rule) }
}

/** Refuses a name that another audience of the program has; call it while the program is held. */
export async function refuseTakenName(
  { em }: Command,
  program: Program,
  { name, except }: { name: string; except?: string },
): Promise<void> {
  const twins: { id: string }[] = await em.execute(
    'select id from audience where program_id = ? and archived_at is null and lower(name) = lower(?)',
    [program.id, name],
  )
  if (!twins.some(({ id }) => id !== except)) return
  throw new Refused('ALREADY_EXISTS', 'The program already has an audience of this name.', [
    { field: 'audience.name', code: 'taken', message: 'Choose another name.' },
  ])
}

/** What an audience that was taken away doesn't take. */
export function refuseRemoved(audience: Audience): void {
  refuseTakenAway(audience, `“${audience.name}”`)
}
