import type { RequiredPersonFilter } from '../../generated/graphql.ts'
import { NotSaved } from '../../shared/files/not-saved.ts'
import type { ExportedTable } from '../../shared/files/save-table.ts'
import { formatCount } from '../../shared/format/number.ts'
import type { Coverage, SeatGap } from './coverage-fields.ts'
import { shareAt, unitRows } from './coverage-words.ts'

/** Coverage as the page shows it, a row a unit; what can’t be said is empty. */
export function exportCoverage(coverage: Coverage): ExportedTable {
  const percents = ['All required', ...coverage.courses.map(({ title }) => title)]
  return {
    name: `Training coverage ${coverage.asOf}`,
    columns: [
      'Unit',
      'Level',
      ...percents.flatMap((title) => [`${title}: completed`, `${title}: required`, `${title}: coverage`]),
    ],
    rows: unitRows(coverage).map(({ name, depth, row, share }) => [
      name,
      depth + 1,
      ...[
        share,
        ...coverage.courses.map((course) => shareAt(course.completed[row], course.required[row])),
      ].flatMap((each) => [each?.count ?? null, each?.of ?? null, each ? each.count / each.of : null]),
    ]),
    looks: {
      formats: Object.fromEntries(percents.map((title) => [`${title}: coverage`, '0%'])),
      wide: ['Unit'],
    },
  }
}

/** Where the list is to be had as one CSV file, narrowed down as it is. */
export function peopleAddress({ states, ...filter }: RequiredPersonFilter): string {
  const address = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) address.set(name, value)
  if (states) address.set('states', states.join(','))
  return `/api/required-people.csv?${address.toString()}`
}

/** A workbook is made in the browser's memory; more rows than this would fill that of a small device. */
const MOST_IN_WORKBOOK = 20_000

/** Everybody in such a file, as a table for a workbook. */
export async function readPeople(address: string, total: number): Promise<ExportedTable> {
  if (total > MOST_IN_WORKBOOK)
    throw new NotSaved(
      `A workbook holds up to ${formatCount(MOST_IN_WORKBOOK)} entries of this list. Save it as CSV, which Excel opens too, or narrow it down.`,
    )
  const { fetchCsv } = await import('../../shared/files/fetch-csv.ts')
  return {
    ...(await fetchCsv(address)),
    name: 'Required training',
    looks: { formats: {}, wide: ['Name', 'Unit', 'Course'] },
  }
}

/** Seats against need, a row a wave and course. */
export const exportSeats = (gaps: readonly SeatGap[]): ExportedTable => ({
  name: 'Seats against need',
  columns: [
    'Wave',
    'Go-live',
    'Course',
    'Still to complete',
    'Have a seat',
    'Kept seats',
    'Shared seats',
    'Missing',
  ],
  rows: gaps.map((gap) => [
    gap.waveName,
    gap.goLiveOn,
    gap.courseTitle,
    gap.needed,
    gap.seated,
    gap.kept,
    gap.shared,
    gap.gap,
  ]),
  looks: { formats: {}, wide: ['Wave', 'Course'] },
})
