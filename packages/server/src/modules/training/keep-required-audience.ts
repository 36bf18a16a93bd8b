import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Audience } from '../audiences/audience.entity.ts'

/** How many titles a refusal tells. */
const TOLD = 3

/** Refuses to let an audience go that still has to take something: who is trained would be counted against nobody. */
export async function keepRequiredAudience({ em }: Command, { id, name }: Audience): Promise<void> {
  const courses: { title: string }[] = await em.execute(
    `select c.title from training_requirement r
       join training_course c on c.organization_id = r.organization_id and c.id = r.course_id
      where r.audience_id = ? and r.archived_at is null order by c.title, c.id`,
    [id],
  )
  if (courses.length === 0) return
  const more = courses.length - TOLD
  const titles = courses.slice(0, TOLD).map(({ title }) => `“${title}”`)
  const what = [...titles, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  throw new Refused('IN_USE', `“${name}” has to take ${what}. Take that off the page “Training” first.`)
}
