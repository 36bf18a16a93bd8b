import { TRAINING_STATE_WORDS } from '@tidemark/domain/training-coverage/training-due'
import { stringify } from 'csv-stringify/sync'
import { readThroughCursor } from '../../kernel/read-through-cursor.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { BY_DUE_DAY, FROM_TOLD, LISTED, listedPeople, type ListedRow, tellPerson } from './listed-people.ts'
import { type PeopleFilter, type PeopleRequest, peopleRequest } from './view-required-people.ts'

const COLUMNS = [
  'Name',
  'Staff number',
  'Unit',
  'Course',
  'Standing',
  'Due on',
  'Completed on',
  'Expires on',
] as const

/**
 * Everybody whom the list shows, in its order, as pieces of one CSV file; null if what is asked for isn't the viewer's to see
 * by name. Nothing of it is read before the first piece is asked for.
 */
export async function writePeopleCsv(
  context: SignedInContext,
  filter: PeopleFilter,
  stop: AbortSignal,
): Promise<AsyncGenerator<string, void, void> | null> {
  const request = await peopleRequest(context, filter)
  return request === null || request === 'nobody' ? null : writePieces(context, request, stop)
}

async function* writePieces(
  { em }: SignedInContext,
  { viewer, wanted, which }: PeopleRequest,
  stop: AbortSignal,
): AsyncGenerator<string, void, void> {
  const { sql, parameters } = listedPeople(viewer, wanted, which)
  const statement = `with recursive ${sql} select ${LISTED} ${FROM_TOLD} order by ${BY_DUE_DAY}`
  let isBegun = false
  for await (const rows of readThroughCursor<ListedRow>(em, statement, parameters, stop)) {
    yield (
      (isBegun ? '' : HEAD) +
      stringify(
        rows.map((row) => cellsOf(row, wanted.asOf)),
        LOOKS,
      )
    )
    isBegun = true
  }
  if (!isBegun) yield HEAD
}

// Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection").
const LOOKS = { record_delimiter: 'windows', escape_formulas: true } as const
// The mark tells spreadsheet programs that this is UTF-8.
const HEAD = stringify([[...COLUMNS]], { ...LOOKS, bom: true })

function cellsOf(row: ListedRow, asOf: string) {
  const person = tellPerson(row, asOf)
  return [
    person.fullName,
    person.staffNumber,
    person.unit.name,
    person.courseTitle,
    TRAINING_STATE_WORDS[person.state],
    person.dueOn,
    person.completedOn,
    person.expiresOn,
  ]
}
