import { sessionInput } from '@tidemark/domain/training/session-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { answerSession } from './answer-session.ts'
import { followSessions } from './on-session-changed.ts'
import { sessionColumns, toldColumns } from './session-fields.ts'
import { partsOf, sessionToChange } from './session-to-change.ts'
import { spanParts } from './span-parts.ts'
import type { TrainingSession } from './training-session.entity.ts'
import type { UpdateTrainingSessionInput } from './training-session.input.ts'
import type { TrainingSessionType } from './training-session.type.ts'

/** Changes a session. Whoever is registered is told of another time, place or trainer. */
export async function updateTrainingSession(
  command: Command,
  input: UpdateTrainingSessionInput,
): Promise<TrainingSessionType> {
  const { em, auditEdit } = command
  const fields = checked(sessionInput, input.session)
  const { session, head } = await sessionToChange(command, input)
  const columns = await sessionColumns(command, fields)
  const parts = await partsOf(command, session.id)
  if (parts.length > 0) refuseToMoveSeries(session, columns)
  if (session.partOf && (columns.capacity !== null || columns.wave !== null || columns.code !== null))
    throw fieldRefused(
      columns.capacity === null ? (columns.wave === null ? 'code' : 'waveId') : 'capacity',
      'of_series',
      'A part shares the people of its series: seats, wave and code are those of the series.',
    )
  if (parts.length > 0 && columns.isSelfPaced)
    throw fieldRefused('isSelfPaced', 'series', 'A series has parts at their hours.')

  const changes = changesOf(toldColumns(session), toldColumns(columns))
  auditEdit(session.id, changes)
  em.assign(session, columns)
  const isMoved = TOLD.some((name) => name in changes)
  if (isMoved) head.calendarSequence += 1
  await em.flush()
  if (session.partOf) await spanParts(command, head)
  if (isMoved) await followSessions(command, [head], 'moved')
  if ('capacity' in changes || 'waveId' in changes) await followSessions(command, [head], 'seats')
  return answerSession(em, session.id)
}

/** What stands in the calendars of those who are registered. */
const TOLD = ['name', 'startsAt', 'endsAt', 'place', 'link', 'trainerId', 'trainerName', 'isSelfPaced']

function refuseToMoveSeries(series: TrainingSession, columns: { startsAt: Date; endsAt: Date }): void {
  const isSame =
    series.startsAt.getTime() === columns.startsAt.getTime() &&
    series.endsAt.getTime() === columns.endsAt.getTime()
  if (!isSame)
    throw fieldRefused(
      'startsOn',
      'series',
      'A series begins and ends with its parts. Move the parts instead.',
    )
}
