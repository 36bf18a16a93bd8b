import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { ExportCell } from '../../shared/files/write-csv.ts'
import type { Obstacle } from './blocker-fields.ts'
import { challengeOf, nameOfKind } from './words.ts'

const columns = [
  'Kind',
  'Challenge',
  'Title',
  'Description',
  'Severity',
  'Likelihood',
  'Exposure',
  'Steps',
  'Units',
  'Owner',
  'Countermeasure',
  'Raised',
  'Due',
  'Closed',
  'What shows it',
]

/** The rows of a list as cells, in the order of the list. */
const listCells = (obstacles: readonly Obstacle[]): ExportCell[][] =>
  obstacles.map((one) => [
    nameOfKind(one.kind),
    challengeOf(one.challenge)?.name ?? null,
    one.title,
    one.description,
    one.severity,
    one.likelihood,
    one.exposure,
    one.steps.join(', '),
    one.unitNames.join('; '),
    one.ownerName,
    one.countermeasure,
    one.raisedOn,
    one.dueOn,
    one.closedOn,
    one.closingNote,
  ])

/** What is on the list as a file. */
export const exportObstacles = (obstacles: readonly Obstacle[], programName: string): ExportedTable => ({
  name: `${programName} blockers`,
  columns,
  rows: listCells(obstacles),
  looks: { formats: {}, wide: ['Title', 'Description', 'Units', 'Countermeasure', 'What shows it'] },
})
