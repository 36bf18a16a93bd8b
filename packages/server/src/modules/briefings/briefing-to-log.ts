import { isId } from '../../kernel/load.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { Briefing } from './briefing.entity.ts'

/** A briefing that its manager puts something down about, with what it belongs to. */
export interface BriefingToLog {
  briefing: Briefing
  communicationId: string
  audienceId: string | null
  deliveredOn: string
}

/**
 * The briefing as the client saw it, if the viewer is to brief; nobody else puts down how it went. From here to the end of the
 * command no other briefing of its communication is logged: whoever holds the last one ends it.
 */
export async function briefingToLog(
  { em, viewer }: Command,
  { id, version }: VersionedInput,
): Promise<BriefingToLog> {
  const [row]: (Omit<BriefingToLog, 'briefing'> & { program: string; isClosed: boolean })[] = isId(id)
    ? await em.execute(
        `select c.id as "communicationId", d.audience_id as "audienceId", d.delivered_on::text as "deliveredOn",
                p.name as program, p.archived_at is not null as "isClosed"
           from briefing b
           join delivery d on d.organization_id = b.organization_id and d.id = b.delivery_id
           join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
           join program p on p.organization_id = b.organization_id and p.id = b.program_id
          where b.id = ? and b.manager_id = ? and b.archived_at is null and d.archived_at is null
            and d.state <> 'cancelled'
            for no key update of c`,
        [id, viewer.accountId],
      )
    : []
  if (!row) throw notFound('The briefing')
  const { program, isClosed, ...belonging } = row
  if (isClosed) throw new Refused('NOT_ALLOWED', `“${program}” is closed. Open it again first.`)
  const briefing = await em.findOneOrFail(Briefing, { id })
  if (briefing.version !== version) throw changedMeanwhile()
  // Who briefs may have been changed while this one waited.
  if (briefing.manager?.id !== viewer.accountId) throw notFound('The briefing')
  return { briefing, ...belonging }
}
