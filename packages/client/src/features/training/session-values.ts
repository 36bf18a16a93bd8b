import type { TrainingRepeatAs } from '../../generated/graphql.ts'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { readToday } from '../../shared/format/today.ts'
import type { Session } from './session-fields.ts'

/** A session as its form holds it: texts are never null. */
export interface SessionValues {
  name: string
  code: string
  startsOn: string
  startTime: string
  endsOn: string
  endTime: string
  timeZone: string
  isSelfPaced: boolean
  place: string
  link: string
  capacity: number | null
  trainerId: string
  trainerName: string
  waveId: string
  courseId: string
  repeats: '' | TrainingRepeatAs
  everyWeeks: number | null
  times: number | null
}

/** What stands in the form: of a session, of one to be copied, or of a new one in a week. */
export function valuesOf(known: Session | undefined, courseId: string, isCopy = false): SessionValues {
  const day = addDays(readToday(), 7)
  const isFromOutside = known?.trainerId == null
  return {
    name: known?.name ?? '',
    code: isCopy ? '' : (known?.code ?? ''),
    startsOn: isCopy || !known ? day : known.startsOn,
    startTime: known?.startTime ?? '09:00',
    endsOn: isCopy || !known ? day : known.endsOn,
    endTime: known?.endTime ?? '12:00',
    timeZone: known?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    isSelfPaced: known?.isSelfPaced ?? false,
    place: known?.place ?? '',
    link: known?.link ?? '',
    capacity: known?.capacity ?? null,
    trainerId: known?.trainerId ?? '',
    trainerName: isFromOutside ? (known?.trainerName ?? '') : '',
    waveId: known?.wave?.id ?? '',
    courseId: known?.course.id ?? courseId,
    repeats: '',
    everyWeeks: 1,
    times: 4,
  }
}

/** The same as it is sent. */
export function sessionOf({
  courseId: _course,
  repeats: _repeats,
  everyWeeks: _weeks,
  times: _times,
  ...values
}: SessionValues) {
  return { ...values, trainerId: values.trainerId || null, waveId: values.waveId || null }
}
