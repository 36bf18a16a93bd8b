import { Temporal } from 'temporal-polyfill'
import { addDays, isCalendarDate, type CalendarDate } from '../kernel/calendar-date.ts'
import { quote } from './import-problem.ts'
import type { RowReader } from './row-reader.ts'

/** When a session takes place, as people there read it: `YYYY-MM-DDTHH:MM`. */
export interface SessionTimes {
  readonly startsAt: string
  readonly endsAt: string
}

type Field = 'startsAt' | 'endsAt' | 'day'

const CLOCK = /(?:^|[T ])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/
const FIRST_MINUTE = '00:00'
const LAST_MINUTE = '23:59'

/**
 * When the session of the current row takes place; null after refusing it. A day is the whole of it; a start without an end lasts
 * as long as the course. Where days are numbers they count from the first day of the series, whose last day an empty one is.
 */
export function readSessionTimes<Name extends string>(
  reader: RowReader<Name | Field>,
  {
    series,
    durationMinutes,
    daysAreNumbers,
  }: { series: SessionTimes | null; durationMinutes: number | null; daysAreNumbers: boolean },
): SessionTimes | null {
  if (reader.text('startsAt') !== '') return readFromTo(reader, durationMinutes)
  const day = daysAreNumbers ? numberedDay(reader, series) : reader.date('day')
  if (day !== null) return { startsAt: `${day}T${FIRST_MINUTE}`, endsAt: `${day}T${LAST_MINUTE}` }
  if (!reader.refused)
    reader.refuse(reader.has('startsAt') ? 'startsAt' : 'day', 'cell_refused', 'Say when it is.')
  return null
}

function readFromTo<Name extends string>(
  reader: RowReader<Name | Field>,
  durationMinutes: number | null,
): SessionTimes | null {
  const startsOn = reader.date('startsAt')
  const startTime = clockOf(reader, 'startsAt')
  const endsOn = reader.date('endsAt')
  if (startsOn === null || reader.refused) return null
  const startsAt = `${startsOn}T${startTime ?? FIRST_MINUTE}`
  if (endsOn !== null) {
    const endsAt = `${endsOn}T${clockOf(reader, 'endsAt') ?? LAST_MINUTE}`
    if (endsAt >= startsAt) return { startsAt, endsAt }
    reader.refuse('endsAt', 'cell_refused', 'It ends before it begins.')
    return null
  }
  if (startTime === null) return { startsAt, endsAt: `${startsOn}T${LAST_MINUTE}` }
  if (durationMinutes === null) {
    reader.refuse('endsAt', 'cell_refused', 'Say when it ends.')
    return null
  }
  const end = Temporal.PlainDateTime.from(startsAt).add({ minutes: durationMinutes })
  return { startsAt, endsAt: end.toString({ smallestUnit: 'minute' }) }
}

function clockOf<Name extends string>(reader: RowReader<Name | Field>, field: Field): string | null {
  const [, hours = '', minutes = ''] = CLOCK.exec(reader.text(field)) ?? []
  if (hours === '') return null
  if (Number(hours) < 24 && Number(minutes) < 60) return `${hours.padStart(2, '0')}:${minutes}`
  reader.refuse(field, 'date_unreadable', `${quote(reader.text(field))} has no hour that exists.`)
  return null
}

function numberedDay<Name extends string>(
  reader: RowReader<Name | Field>,
  series: SessionTimes | null,
): CalendarDate | null {
  if (series === null) {
    reader.refuse(
      'day',
      'cell_refused',
      'Only the days of parts can be counted from the first day of their series.',
    )
    return null
  }
  const number = reader.number('day')
  if (number === null) return reader.refused ? null : series.endsAt.slice(0, 10)
  const day =
    Number.isInteger(number) && Math.abs(number) <= 110_000
      ? addDays(series.startsAt.slice(0, 10), number)
      : ''
  if (isCalendarDate(day)) return day
  reader.refuse('day', 'cell_refused', `${quote(reader.text('day'))} is not a whole number of days.`)
  return null
}
