import { isId } from '../../kernel/load.ts'
import { notFound } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { TrainingSession } from './training-session.entity.ts'

interface Held {
  session: TrainingSession
  /** The session whose people they are: the series of a part, or the session itself. */
  head: TrainingSession
}

/**
 * A session with its series, both held until the transaction ends: the series first, so that whoever takes a seat, changes how
 * many there are or moves a part waits for whoever does so already.
 */
export async function holdSession({ em }: Pick<Command, 'em'>, id: string): Promise<Held> {
  if (!isId(id)) throw notFound('The session')
  const found = await em.findOne(TrainingSession, { id }, { refresh: true })
  if (!found) throw notFound('The session')
  const headId = found.partOf?.id ?? id
  await em.execute('select from training_session where id = ? for no key update', [headId])
  if (headId !== id) await em.execute('select from training_session where id = ? for no key update', [id])
  const session = await em.findOneOrFail(TrainingSession, { id }, { refresh: true })
  const head =
    headId === id ? session : await em.findOneOrFail(TrainingSession, { id: headId }, { refresh: true })
  return { session, head }
}

/** The same of a session as the client saw it; CONFLICT if somebody changed it since. */
export async function sessionToChange(command: Command, { id, version }: VersionedInput): Promise<Held> {
  const held = await holdSession(command, id)
  if (held.session.version !== version) throw changedMeanwhile()
  return held
}

/** The parts of a series that were not put away, the first one first. */
export const partsOf = ({ em }: Pick<Command, 'em'>, seriesId: string): Promise<TrainingSession[]> =>
  em.find(
    TrainingSession,
    { partOf: seriesId, archivedAt: null },
    { orderBy: { startsAt: 'asc', id: 'asc' }, refresh: true },
  )
