import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Audience } from '../audiences/audience.entity.ts'

/**
 * Refuses to take an audience away to which something is still to go out, by its title. What has begun to go out to it keeps
 * its people, whatever becomes of the audience.
 */
export async function keepAwaitedAudience({ em }: Command, { id, name }: Audience): Promise<void> {
  const rows: { title: string }[] = await em.execute(
    `select c.title
       from communication_audience a
       join communication c on c.organization_id = a.organization_id and c.id = a.communication_id
      where a.audience_id = ? and c.state = 'scheduled' and c.archived_at is null
        and not exists (select from delivery d
                         where d.communication_id = c.id and d.audience_id = a.audience_id
                           and d.archived_at is null and d.state <> 'cancelled')
      order by c.planned_on, c.title`,
    [id],
  )
  if (rows.length === 0) return
  const titles = rows.map(({ title }) => `“${title}”`).join(', ')
  throw new Refused(
    'NOT_ALLOWED',
    `Still to go out to “${name}”: ${titles}. Take it off the schedule, or leave “${name}” out there.`,
  )
}
