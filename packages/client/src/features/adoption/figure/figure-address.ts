/** Which figure the sheet explains: the program's, a unit's, or one behavior of either. */
export interface FigureAddress {
  readonly unitId: string | null
  readonly behaviorId: string | null
}

// Stands for "the whole program", where an id would stand otherwise.
const PROGRAM = 'program'

/** Reads the address's `figure`: `program`, a unit's id, and behind a dot the id of a behavior. */
export function readFigureAddress(text: unknown): FigureAddress | null {
  if (typeof text !== 'string' || text === '') return null
  const [unit = '', behavior = ''] = text.split('.')
  return { unitId: unit === PROGRAM ? null : unit, behaviorId: behavior === '' ? null : behavior }
}

/** Writes the same. */
export function writeFigureAddress({ unitId, behaviorId }: FigureAddress): string {
  return [unitId ?? PROGRAM, behaviorId].filter((part) => part !== null).join('.')
}
