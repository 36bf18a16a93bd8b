import { fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { refuseRemoved } from './audience-fields.ts'
import type { AudienceListInput } from './audience.input.ts'
import { Audience } from './audience.entity.ts'
import { listPeople, unlistPeople } from './list-people.ts'

/** Puts people on the list of an audience. */
export async function putOnAudienceList(command: Command, input: AudienceListInput): Promise<Audience> {
  const audience = await listToChange(command, input)
  const listed = await listPeople(command, audience, input.people)
  return counted(command, audience, { listed })
}

/** Takes people off the list of an audience. */
export async function takeOffAudienceList(command: Command, input: AudienceListInput): Promise<Audience> {
  const audience = await listToChange(command, input)
  const unlisted = await unlistPeople(command, audience, input.people)
  return counted(command, audience, { unlisted })
}

async function listToChange(command: Command, input: AudienceListInput): Promise<Audience> {
  const { part: audience } = await partToChange(command, Audience, input, 'The audience')
  refuseRemoved(audience)
  if (audience.kind === 'rule')
    throw fieldRefused('people', 'not_for_rules', 'A rule finds its people itself: change the rule.')
  return audience
}

/** The people lie in a table of their own; who they are isn't told by the history, since not everybody may see names. */
async function counted({ em, audit }: Command, audience: Audience, detail: Record<string, number>) {
  audit(audience.id, detail)
  await em.execute('update audience set version = version + 1 where id = ?', [audience.id])
  await em.refresh(audience)
  return audience
}
