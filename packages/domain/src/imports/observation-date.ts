import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { ReportingPeriod } from '../programs/program-input.ts'
import { dateOfPeriod } from './date-of-period.ts'
import { quote } from './import-problem.ts'
import type { RowReader } from './row-reader.ts'

/**
 * A reader of the day of each row of a file of observations: its date, or the first day of its period by
 * number. It answers null for a row that says nothing (no period number, as for people who haven't adopted)
 * and after refusing the row. Null instead of a reader when the header can't be read, holds neither
 * column, or holds period numbers and nobody said when the first period starts.
 */
export function observationDateReader<Name extends string>(
  reader: RowReader<Name | 'observedOn' | 'period'>,
  options: { firstPeriodStartsOn?: CalendarDate | null; reportingPeriod?: ReportingPeriod },
): (() => CalendarDate | null) | null {
  if (!reader.readable) return null
  const { firstPeriodStartsOn = null, reportingPeriod } = options
  if (!reader.has('observedOn') && !reader.has('period')) {
    reader.refuse(
      null,
      'column_missing',
      'Map a column to the date of the observation or to the period number.',
    )
    return null
  }
  if (!reader.has('period')) return () => readDate(reader)
  if (firstPeriodStartsOn === null || reportingPeriod === undefined) {
    const message = 'Say on which day period 1 starts, and whether periods are weeks or months.'
    reader.refuse('period', 'option_missing', message)
    return null
  }
  return () => {
    if (reader.text('observedOn') !== '') return readDate(reader)
    const number = reader.number('period')
    if (number === null) return null
    const date = dateOfPeriod(number, firstPeriodStartsOn, reportingPeriod)
    if (date === null) {
      const message = `${quote(reader.text('period'))} is not a period number; the first is 1.`
      reader.refuse('period', 'period_out_of_range', message)
    }
    return date
  }
}

function readDate<Name extends string>(reader: RowReader<Name | 'observedOn'>): CalendarDate | null {
  const date = reader.date('observedOn')
  if (date === null && !reader.refused) reader.refuse('observedOn', 'cell_refused', 'Fill in this field.')
  return date
}
