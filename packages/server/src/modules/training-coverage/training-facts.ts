import type { EntityManager } from '@mikro-orm/postgresql'
import type { SignalFacts } from '@tidemark/domain/blockers/signal-facts'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import type { CountedShare } from '@tidemark/domain/kotter/gate-facts'
import type { GoFacts } from '@tidemark/domain/readiness/go-facts'
import { type TrainedPiece, trainedGroups } from '@tidemark/domain/training-coverage/trained-groups'
import type { ProgramFact } from '../../kernel/program-fact.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { peopleWithCourses } from './people-with-courses.ts'
import { readManyPeople } from '../../kernel/read-many-people.ts'
import { listOf } from './required-people.ts'

interface ProgramTraining {
  minimum: number
  waveIds: string[]
  pieces: TrainedPiece[]
}

/** How long training that was missed speaks of time that is missing. */
const LOOK_BACK_DAYS = 56

/** Whether a program requires any training: only then everybody has to be gone through. */
export const requiresTraining: ProgramFact<boolean, boolean> = {
  select: `select to_json(exists (select from training_requirement r where r.program_id = ? and r.archived_at is null))`,
  tell: (isAny) => isAny === true,
}

/**
 * People who completed all that a program requires of them, of those of whom it requires anything; undefined where it requires
 * nothing or too few people stand behind it, so that evidence from elsewhere may speak.
 */
export async function readProgramTraining(
  em: EntityManager,
  programId: string,
  today: string,
): Promise<CountedShare | undefined> {
  return trainedGroups(await readPieces(em, programId, today)).program ?? undefined
}

/** The same of the people in the units of waves. */
export async function readWaveTraining(
  em: EntityManager,
  waveIds: readonly string[],
  today: string,
): Promise<Map<string, GoFacts>> {
  const programs: { id: string }[] = await em.execute(
    'select distinct program_id as id from wave where id = any (?::uuid[])',
    [listOf(waveIds)],
  )
  const found = new Map<string, GoFacts>()
  for (const { id } of programs) {
    const { waves } = trainedGroups(await readPieces(em, id, today))
    for (const [waveId, training] of waves) if (waveIds.includes(waveId)) found.set(waveId, { training })
  }
  return found
}

/** Whoever has to take a course of the program, whichever program asks; told apart by whether it does, and by their waves. */
async function readPieces(em: EntityManager, programId: string, today: string): Promise<ProgramTraining> {
  const { sql, parameters } = peopleWithCourses(
    { programs: [programId], courseId: null, byCourse: true, asOf: today },
    { knowsAll: false, seesFigures: true, programsRun: [programId], unitsLed: [] },
  )
  const [row] = await readManyPeople<ProgramTraining>(
    em,
    `with recursive ${sql},
     unit_waves as (
       select unit_id, array_agg(distinct wave_id order by wave_id) as wave_ids
         from wave_place where program_id = ? group by unit_id),
     piece as (
       select bit_count(known) > 0 as is_asked, coalesce(w.wave_ids, '{}') as wave_ids, sum(people)::int as people,
              coalesce(sum(people) filter (where bit_count(known) > 0 and done & known = known), 0)::int as completed
         from tally p left join unit_waves w on w.unit_id = p.unit_id
        group by bit_count(known) > 0, coalesce(w.wave_ids, '{}'))
     select (select minimum_group_size from organization) as minimum,
            (select coalesce(json_agg(id order by go_live_on, id), '[]') from wave
              where program_id = ? and archived_at is null) as "waveIds",
            (select coalesce(json_agg(json_build_object('isAsked', is_asked, 'waveIds', wave_ids, 'people', people,
                      'completed', completed)), '[]') from piece) as pieces`,
    [...parameters, programId, programId],
  )
  return row ?? { minimum: 5, waveIds: [], pieces: [] }
}

/** How often people came to the training that a program requires, of the times that they were awaited; of enough people. */
export async function readTrainingSignals(
  { em, now }: SignedInContext,
  programId: string,
): Promise<SignalFacts> {
  const today = now.toISOString().slice(0, 10)
  const [row]: (CountedShare & { people: number; minimum: number })[] = await em.execute(
    `select count(*)::int as of, (count(*) filter (where a.status in ('attended', 'completed')))::int as count,
            count(distinct a.employee_id)::int as people, (select minimum_group_size from organization) as minimum
       from training_session s
       join attendance a on a.organization_id = s.organization_id and a.session_id = s.id
      where s.course_id in (select course_id from training_requirement where program_id = ? and archived_at is null)
        and s.state = 'held' and s.archived_at is null and not a.is_recognized
        and s.ends_at >= ?::date and s.ends_at < ?::date
        and a.archived_at is null and a.status in ('attended', 'completed', 'no_show')`,
    [programId, addDays(today, -LOOK_BACK_DAYS), addDays(today, 1)],
  )
  if (!row || row.people < row.minimum) return {}
  return { trainingAttendance: { count: row.count, of: row.of } }
}
