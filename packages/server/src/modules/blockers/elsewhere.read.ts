import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readProgramsInSight } from '../programs/programs.module.ts'

interface Row {
  challenge: string
  id: string
  name: string
  count: number
}

/**
 * Open blockers by challenge and program, in programs that are open and that the viewer may read. Those out of sight
 * aren't even counted: that there is a program, and what it struggles with, is its own business.
 */
async function readChallenges(
  { em, viewer }: SignedInContext,
  challenges: readonly string[],
): Promise<Map<string, Row[]>> {
  const reach = await readProgramsInSight(em, viewer)
  const inReach = reach === 'all' ? null : `{${reach.join(',')}}`
  const rows: Row[] = await em.execute(
    `select o.challenge, p.id, p.name, count(*)::int as count
       from obstacle o join program p on p.organization_id = o.organization_id and p.id = o.program_id
      where o.kind = 'blocker' and o.challenge = any (?::text[]) and o.closed_on is null and o.archived_at is null
        and p.archived_at is null and (?::uuid[] is null or p.id = any (?::uuid[]))
      group by o.challenge, p.id, p.name order by p.name, p.id`,
    [`{${challenges.join(',')}}`, inReach, inReach],
  )
  return Map.groupBy(rows, ({ challenge }) => challenge)
}

/** In which programs blockers of a challenge are open, by name. */
export const programsWithChallenge = batched<{ id: string; name: string; count: number }[]>(
  readChallenges,
  [],
)
