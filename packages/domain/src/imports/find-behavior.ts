import { foldName } from './fold-name.ts'
import { quote } from './import-problem.ts'
import type { RowReader } from './row-reader.ts'

/** A target behavior that a file may name. */
export interface KnownBehavior {
  readonly id: string
  readonly name: string
}

/** Finds the behavior of the reader's current row; null after refusing the row. */
export type BehaviorFinder = () => string | null

/**
 * A finder of each row's behavior: the one that the row names, whatever its case and accents, or the one chosen for the
 * whole file where the column isn't mapped or the cell is empty.
 */
export function behaviorFinder<Name extends string>(
  reader: RowReader<Name | 'behavior'>,
  behaviors: readonly KnownBehavior[],
  chosenId: string | null,
): BehaviorFinder {
  const idOf = new Map(behaviors.map(({ id, name }) => [foldName(name), id]))
  const chosen = behaviors.some(({ id }) => id === chosenId) ? chosenId : null
  return () => {
    const name = reader.text('behavior')
    if (name !== '') {
      const id = idOf.get(foldName(name)) ?? null
      if (id === null)
        reader.refuse('behavior', 'behavior_unknown', `The program has no behavior ${quote(name)}.`)
      return id
    }
    if (chosen === null) {
      reader.refuse('behavior', 'cell_refused', 'Name a behavior, or choose one for the whole file.')
    }
    return chosen
  }
}
