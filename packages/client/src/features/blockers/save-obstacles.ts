import { type ExportCell, writeCsv } from '../../shared/files/write-csv.ts'
import { saveFile } from '../../shared/files/save-file.ts'
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
export const listCells = (obstacles: readonly Obstacle[]): ExportCell[][] =>
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

/** Saves what is on the list as a file. */
export function saveObstacles(obstacles: readonly Obstacle[], programName: string): void {
  const name = programName.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  saveFile(writeCsv(columns, listCells(obstacles)), `${name || 'program'}-blockers.csv`)
}
