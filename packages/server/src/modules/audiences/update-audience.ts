import { changesOf } from '../../kernel/changes-of.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { audienceFields, refuseRemoved, refuseTakenName } from './audience-fields.ts'
import type { UpdateAudienceInput } from './audience.input.ts'
import { Audience } from './audience.entity.ts'
import { replaceAudienceUnits } from './replace-audience-units.ts'

/** Changes what is said of an audience, and the rule by which it is chosen. Deliveries that have left keep their people. */
export async function updateAudience(command: Command, input: UpdateAudienceInput): Promise<Audience> {
  const { em, auditEdit } = command
  const { part: audience, program } = await partToChange(command, Audience, input, 'The audience')
  refuseRemoved(audience)
  const { fields, rule } = audienceFields(audience.kind, input)
  const { unitIds, ...words } = rule
  await refuseTakenName(command, program, { ...fields, except: audience.id })
  const isRelinked = await replaceAudienceUnits(command, audience, unitIds)
  if (isRelinked) await countAsChange(command, audience)
  auditEdit(audience.id, {
    ...changesOf(audience, fields),
    ...changedWords(audience, words),
    ...(isRelinked && { unitIds }),
  })
  em.assign(audience, { ...fields, ...words })
  return audience
}

/** They lie in a table of their own; changed alone, they have to be a new version of the audience as well. */
async function countAsChange({ em }: Command, audience: Audience) {
  await em.execute('update audience set version = version + 1 where id = ?', [audience.id])
  await em.refresh(audience)
}

/** Lists are other values each time that they are read; only other words are a change. */
function changedWords<Words extends object>(audience: { [Name in keyof Words]: unknown }, words: Words) {
  const isOther = ([name, after]: [string, unknown]) =>
    JSON.stringify(after) !== JSON.stringify(Reflect.get(audience, name))
  return changesOf(audience, Object.fromEntries(Object.entries(words).filter(isOther)))
}
