import type { ApolloClient } from '@apollo/client'
import type { RequiredPeopleQuery, RequiredPersonFilter } from '../../generated/graphql.ts'
import type { ExportedTable } from '../../shared/files/save-table.ts'
import {
  type Coverage,
  type RequiredPerson,
  RequiredPeopleDocument,
  type SeatGap,
} from './coverage-fields.ts'
import { shareAt, STATE_WORDS, unitRows } from './coverage-words.ts'

const LARGEST_PAGE = 100

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

/** Everybody whom the list shows, on all its pages. */
export async function exportPeople(
  client: ApolloClient,
  filter: RequiredPersonFilter,
): Promise<ExportedTable> {
  const people: RequiredPerson[] = []
  let after: string | null = null
  do {
    const { data }: { data?: RequiredPeopleQuery | undefined } = await client.query({
      query: RequiredPeopleDocument,
      variables: { filter, page: { first: LARGEST_PAGE, after } },
      fetchPolicy: 'no-cache',
    })
    people.push(...(data?.requiredPeople?.items ?? []))
    after = data?.requiredPeople?.endCursor ?? null
  } while (after !== null)
  return {
    name: 'Required training',
    columns: ['Name', 'Staff number', 'Unit', 'Course', 'Standing', 'Due on', 'Completed on', 'Expires on'],
    rows: people.map((person) => [
      person.fullName,
      person.staffNumber,
      person.unit.name,
      person.courseTitle,
      STATE_WORDS[person.state],
      person.dueOn ?? null,
      person.completedOn ?? null,
      person.expiresOn ?? null,
    ]),
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
