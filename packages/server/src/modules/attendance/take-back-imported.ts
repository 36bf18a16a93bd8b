import type { Command } from '../../kernel/run-command.ts'
import type { TakenBack } from '../imports/imports.module.ts'
import { holdSession } from '../training/training.module.ts'
import { fillSeats } from './fill-seats.ts'

/** What an entry was before a file changed it, as SQL columns of the JSON that is kept with it. */
const WAS = [
  'status text',
  'outcome text',
  'score float8',
  'score_before float8',
  'registered_on date',
  'ended_on date',
  'is_recognized boolean',
  'is_presumed boolean',
  'waiting_since timestamptz',
  'source text',
  'archived_at timestamptz',
  'version int',
] as const
const NAMES = WAS.map((column) => column.split(' ')[0])

/** SQL: the entry `a` as it is, as JSON to be kept while a file changes it. */
export const AS_IT_WAS = `jsonb_build_object(${NAMES.map((name) => `'${name}', a.${name}`).join(', ')})`

const AGAIN = NAMES.filter((name) => name !== 'version')
  .map((name) => `${name} = b.${name}`)
  .join(', ')

/**
 * Takes off the lists whom a file put there, and gives changed entries back what they said before it. Whatever somebody wrote
 * since, by hand or by a later file, has another version and stays. Seats that become free go to whoever waits longest.
 */
export async function takeBackImported(command: Command, runId: string): Promise<TakenBack> {
  const { em, now } = command
  const heads = await holdWhereSomebodyWaits(command, runId)
  const added = await count(
    em,
    `update attendance set archived_at = ?, import_run_id = null, version = version + 1
      where import_run_id = ? and before_import is null and version = 1`,
    [now, runId],
  )
  const changed = await count(
    em,
    `update attendance a set ${AGAIN}, import_run_id = null, before_import = null, version = a.version + 1
       from (select o.id, was.* from attendance o
              cross join lateral jsonb_to_record(o.before_import) as was(${WAS.join(', ')})
              where o.import_run_id = ?) b
      where a.id = b.id and a.version = b.version + 1`,
    [runId],
  )
  for (const head of heads) await fillSeats(em, head, now)
  return { undone: added + changed, stays: 'Sessions that it made or marked as held stay so.' }
}

/** Held in one order, lest two who hold several wait for each other. */
async function holdWhereSomebodyWaits(command: Command, runId: string) {
  const sessions: { id: string }[] = await command.em.execute(
    `select s.id from training_session s
      where s.part_of_id is null and s.ends_at > ?::timestamptz
        and s.id in (select session_id from attendance where import_run_id = ?)
        and s.id in (select session_id from attendance where waiting_since is not null and archived_at is null)
      order by s.id`,
    [command.now.toISOString(), runId],
  )
  const heads = []
  for (const { id } of sessions) heads.push((await holdSession(command, id)).head)
  return heads
}

async function count(em: Command['em'], sql: string, parameters: unknown[]): Promise<number> {
  const { affectedRows }: { affectedRows: number } = await em.execute(sql, parameters, 'run')
  return affectedRows
}
