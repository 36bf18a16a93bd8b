import type { PassingRule } from '@tidemark/domain/attendance/attendance-mark'
import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { readViewerLocale } from '../../shared/format/locale.ts'
import { formatMoment } from '../../shared/format/moment.ts'
import type { SheetHead, SheetRow, SheetStatus } from './sheet-fields.ts'

/** Each status with its mark, its word and the key that sets it in the list. */
export const STATUSES: readonly { status: SheetStatus; mark: string; word: string; key: string }[] = [
  { status: 'REGISTERED', mark: '○', word: 'Registered', key: 'r' },
  { status: 'ATTENDED', mark: '◐', word: 'Attended', key: 'a' },
  { status: 'COMPLETED', mark: '●', word: 'Completed', key: 'c' },
  { status: 'NO_SHOW', mark: '✕', word: 'No-show', key: 'n' },
  { status: 'EXCUSED', mark: '◇', word: 'Excused', key: 'e' },
]

const wordOf = (status: SheetStatus) => STATUSES.find((one) => one.status === status)

/** `Completed`. */
export const tellStatus = (status: SheetStatus): string => wordOf(status)?.word ?? status

/** `● Completed`, or what else is to be known: `○ Waiting`. */
export function tellRow({ status, isWaiting }: Pick<SheetRow, 'status' | 'isWaiting'>): string {
  if (isWaiting) return '○ Waiting'
  const known = wordOf(status)
  return known ? `${known.mark} ${known.word}` : status
}

// The contract writes the words of the rules in capitals.
const TO_RULE: Readonly<Record<SheetStatus, AttendanceStatus>> = {
  REGISTERED: 'registered',
  ATTENDED: 'attended',
  COMPLETED: 'completed',
  NO_SHOW: 'no_show',
  EXCUSED: 'excused',
}
const FROM_RULE: Readonly<Record<AttendanceStatus, SheetStatus>> = {
  registered: 'REGISTERED',
  attended: 'ATTENDED',
  completed: 'COMPLETED',
  no_show: 'NO_SHOW',
  excused: 'EXCUSED',
}

export const toRule = (status: SheetStatus): AttendanceStatus => TO_RULE[status]
export const fromRule = (status: AttendanceStatus): SheetStatus => FROM_RULE[status]

export const ruleOf = ({ passScore, isPart }: Pick<SheetHead, 'passScore' | 'isPart'>): PassingRule => ({
  passScore,
  isPart,
})

/** `All seats are taken: Ada is on the waiting list.`, with where on it. */
export function tellSeatless(names: readonly string[]): string {
  const [first = ''] = names
  return names.length === 1
    ? `All seats are taken: ${first} is on the waiting list, by when they were first registered.`
    : `All seats are taken: ${first} and ${names.length - 1} more are on the waiting list, by when they were first registered.`
}

/** `12 people`, `1 person`. */
export const tellPeople = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

/** `12 marks`, `1 mark`. */
export const tellMarks = (count: number): string => (count === 1 ? '1 mark' : `${count} marks`)

/** `10:05`, or `22 Nov 2026, 10:05` of another day. */
export function tellReading(readAt: number, now = Date.now()): string {
  const [read, today] = [new Date(readAt), new Date(now)]
  return read.toDateString() === today.toDateString()
    ? read.toLocaleTimeString(readViewerLocale(), { timeStyle: 'short' })
    : formatMoment(read.toISOString())
}
