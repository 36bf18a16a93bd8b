import type { EntityManager } from '@mikro-orm/postgresql'
import type { SignalFacts } from '@tidemark/domain/blockers/signal-facts'
import type { AudienceFacts } from '@tidemark/domain/kotter/gate-facts'
import type { GoFacts } from '@tidemark/domain/readiness/go-facts'
import {
  type CoverageOnFile,
  judgeCoverage,
  type ProgramCoverage,
} from '@tidemark/domain/understanding/audience-coverage'
import type { ProgramFact } from '../../kernel/program-fact.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { PROGRAM_AUDIENCE_PEOPLE } from '../audiences/audiences.module.ts'
import { coverageFact, readCoverage } from './coverage.read.ts'

/** The coverage of a program's audiences for its gate; undefined while nobody was asked, so that evidence from elsewhere speaks. */
export const audienceCoverage = (
  today: string,
): ProgramFact<CoverageOnFile, readonly AudienceFacts[] | undefined> => ({
  select: coverageFact.select,
  tell: (stored) => factsOf(judgeCoverage(coverageFact.tell(stored), today)),
})

/** Audiences of which it is known what they have understood, and how many of them less than they shall. */
export async function readUnderstandingSignals(
  { em, now }: SignedInContext,
  programId: string,
): Promise<SignalFacts> {
  const { audiences } = await readCoverage(em, programId, now.toISOString().slice(0, 10))
  const asked = audiences.filter(({ understood }) => understood !== null)
  const under = asked.filter(
    ({ understood, target }) => understood !== null && understood.share < target - 1e-9,
  )
  return asked.length === 0 ? {} : { notUnderstood: { count: under.length, of: asked.length } }
}

/** The coverage of the audiences that have people in the units of waves. Nothing is told of programs where nobody was asked. */
export async function readWaveAudiences(
  em: EntityManager,
  waveIds: readonly string[],
): Promise<Map<string, GoFacts>> {
  const found = new Map<string, GoFacts>()
  const waves: { programId: string }[] = await em.execute(
    'select distinct program_id as "programId" from wave where id = any (?::uuid[])',
    [`{${waveIds.join(',')}}`],
  )
  for (const { programId } of waves) {
    const facts = factsOf(await readCoverage(em, programId, ANY_DAY))
    if (!facts) continue
    for (const { waveId, audienceIds } of await readAudiencesOfWaves(em, programId, waveIds))
      found.set(waveId, { audiences: facts.filter(({ id }) => audienceIds.includes(id)) })
  }
  return found
}

/** What is due depends on the day, coverage doesn't. */
const ANY_DAY = '2000-01-01'

const readAudiencesOfWaves = (
  em: EntityManager,
  programId: string,
  waveIds: readonly string[],
): Promise<{ waveId: string; audienceIds: string[] }[]> =>
  em.execute(
    `with recursive ${PROGRAM_AUDIENCE_PEOPLE},
     place as (select distinct audience_id, unit_id from audience_people),
     reach as (
       select l.wave_id, l.unit_id from wave_unit l
        where l.wave_id = any (?::uuid[])
       union
       select r.wave_id, u.id from reach r join business_unit u on u.parent_id = r.unit_id where u.archived_at is null)
     select w.id as "waveId", coalesce(array_agg(distinct p.audience_id::text) filter (where p.audience_id is not null), '{}') as "audienceIds"
       from wave w
       left join reach r on r.wave_id = w.id
       left join place p on p.unit_id = r.unit_id
      where w.id = any (?::uuid[]) and w.program_id = ?
      group by w.id`,
    [programId, `{${waveIds.join(',')}}`, `{${waveIds.join(',')}}`, programId],
  )

function factsOf({ audiences }: ProgramCoverage): AudienceFacts[] | undefined {
  const facts = audiences.map(({ id, name, coverage }) => ({ id, name, coverage }))
  return facts.some(({ coverage }) => coverage !== null) ? facts : undefined
}
