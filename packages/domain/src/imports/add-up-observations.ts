import { MAXIMUM_OPPORTUNITIES } from '../behaviors/observation-input.ts'
import { nameRows, type ImportProblem } from './import-problem.ts'
import type { ImportedObservation } from './imported-observation.ts'

interface ObservationRow {
  readonly row: number
  readonly observation: ImportedObservation
}

/** What makes two rows the same observation: person, behavior and day. */
export function observationKey({
  staffNumber,
  behaviorId,
  observedOn,
}: Pick<ImportedObservation, 'staffNumber' | 'behaviorId' | 'observedOn'>): string {
  return JSON.stringify([staffNumber, behaviorId, observedOn])
}

/**
 * One observation a person, behavior and day: files that hold one row an act are added up, and one notice
 * says which rows went into others. Refuses a sum over the most that one observation may hold.
 */
export function addUpObservations(rows: readonly ObservationRow[]): {
  observations: ReadonlyMap<string, ObservationRow>
  problems: readonly ImportProblem[]
} {
  const observations = new Map<string, ObservationRow>()
  const addedUp: number[] = []
  const problems: ImportProblem[] = []
  for (const { row, observation } of rows) {
    const key = observationKey(observation)
    const same = observations.get(key)
    if (same === undefined) {
      observations.set(key, { row, observation })
      continue
    }
    addedUp.push(row)
    const opportunities = same.observation.opportunities + observation.opportunities
    const shown = same.observation.shown + observation.shown
    observations.set(key, { row: same.row, observation: { ...observation, opportunities, shown } })
  }
  const [first, ...others] = addedUp
  if (first !== undefined) {
    const message = `Added to an earlier row of the same person, behavior and day: ${nameRows(addedUp)}.`
    problems.push(aboutRows(first, others, 'rows_summed', 'notice', message))
  }
  for (const { row, observation } of observations.values()) {
    if (observation.opportunities <= MAXIMUM_OPPORTUNITIES) continue
    const message = `Rows of this person, behavior and day add up to ${observation.opportunities} opportunities; ${MAXIMUM_OPPORTUNITIES} are allowed.`
    problems.push(aboutRows(row, [], 'cell_refused', 'refuses', message))
  }
  return { observations, problems }
}

function aboutRows(
  row: number,
  relatedRows: readonly number[],
  code: ImportProblem['code'],
  severity: ImportProblem['severity'],
  message: string,
): ImportProblem {
  return { row, relatedRows, column: null, code, message, severity }
}
