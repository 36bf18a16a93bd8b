import { changesOf } from '../../kernel/changes-of.ts'
import { fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Account } from '../access/account.entity.ts'
import { partToChange } from '../programs/programs.module.ts'
import { queueAssignment } from './briefing-mail.ts'
import { Briefing } from './briefing.entity.ts'
import type { AssignBriefingInput } from './briefing.input.ts'
import { LEADS } from './leads.ts'

/** Has somebody else brief a group, and tells them. Whoever it was sees the group no more. */
export async function assignBriefing(command: Command, input: AssignBriefingInput): Promise<string> {
  const { em, auditEdit } = command
  const { part: briefing } = await partToChange(command, Briefing, input, 'The briefing')
  if (briefing.heldOn) throw new Refused('NOT_ALLOWED', 'It has been held: whoever held it stays on record.')
  await refuseWhoCannotBrief(command, input.managerId)
  const changes = changesOf({ managerId: briefing.manager?.id }, { managerId: input.managerId })
  auditEdit(briefing.id, changes)
  if (Object.keys(changes).length === 0) return briefing.id
  briefing.manager = em.getReference(Account, input.managerId)
  await em.flush()
  await queueAssignment(em, briefing)
  return briefing.id
}

async function refuseWhoCannotBrief({ em }: Command, accountId: string): Promise<void> {
  const leads: unknown[] = isId(accountId)
    ? await em.execute(`select from account a where a.id = ? and ${LEADS}`, [accountId])
    : []
  if (leads.length > 0) return
  throw fieldRefused(
    'managerId',
    'not_a_manager',
    'Choose somebody who is a line manager and can sign in. An administrator can make them one.',
  )
}
