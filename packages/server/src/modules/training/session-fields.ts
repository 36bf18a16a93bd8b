import { instantAt, type SessionHours } from '@tidemark/domain/training/session-hours'
import type { SessionInput } from '@tidemark/domain/training/session-input'
import { fieldRefused } from '../../kernel/checked.ts'
import { load } from '../../kernel/load.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Wave } from '../programs/wave.entity.ts'

/** Local days and hours as the instants that are kept. */
export const instantsOf = ({ startsOn, startTime, endsOn, endTime }: SessionHours, timeZone: string) => ({
  startsAt: instantAt(startsOn, startTime, timeZone),
  endsAt: instantAt(endsOn, endTime, timeZone),
})

/** What an input says as the columns that keep it. Refused where a trainer or a wave is not there any more. */
export async function sessionColumns({ em }: Command, input: SessionInput) {
  const { startsOn, startTime, endsOn, endTime, trainerId, waveId, ...columns } = input
  const instants = instantsOf({ startsOn, startTime, endsOn, endTime }, input.timeZone)
  if (instants.endsAt <= instants.startsAt)
    throw fieldRefused('endTime', 'ends_before_start', 'It ends before it begins: clocks change in between.')
  const trainer = trainerId === null ? null : await load(em, Employee, trainerId, 'The trainer')
  if (trainer?.archivedAt)
    throw fieldRefused('trainerId', 'has_left', 'This person has left. Name another trainer.')
  const wave = waveId === null ? null : await load(em, Wave, waveId, 'The wave')
  if (wave?.archivedAt)
    throw fieldRefused('waveId', 'removed', 'This wave was removed. Choose another, or none.')
  return { ...columns, ...instants, trainer, wave }
}

interface Told {
  name?: string | null
  code?: string | null
  startsAt: Date
  endsAt: Date
  timeZone: string
  isSelfPaced: boolean
  place?: string | null
  link?: string | null
  capacity?: number | null
  trainer?: { id: string } | null
  trainerName?: string | null
  wave?: { id: string } | null
}

/** The same as an audit entry tells it: moments as texts, so that equal ones are equal, and references by their keys. */
export const toldColumns = (told: Told) => ({
  name: told.name ?? null,
  code: told.code ?? null,
  startsAt: told.startsAt.toISOString(),
  endsAt: told.endsAt.toISOString(),
  timeZone: told.timeZone,
  isSelfPaced: told.isSelfPaced,
  place: told.place ?? null,
  link: told.link ?? null,
  capacity: told.capacity ?? null,
  trainerId: told.trainer?.id ?? null,
  trainerName: told.trainerName ?? null,
  waveId: told.wave?.id ?? null,
})
