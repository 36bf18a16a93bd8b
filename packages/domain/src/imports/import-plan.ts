import type { ImportProblem } from './import-problem.ts'

/** A row that brings something new. */
export interface PlannedAdd<Item> {
  /** Where it stands in the file; of several rows that make one item, the first. */
  readonly row: number
  readonly key: string
  readonly after: Item
}

/** A row that changes what is there: `fields` names what differs between `before` and `after`. */
export interface PlannedChange<Item> extends PlannedAdd<Item> {
  readonly before: Item
  readonly fields: readonly (keyof Item & string)[]
}

/** What importing a file would do, before anything is done. */
export interface ImportPlan<Item> {
  /** Rows of the file, without its header and blank lines. */
  readonly rowsRead: number
  readonly add: readonly PlannedAdd<Item>[]
  readonly change: readonly PlannedChange<Item>[]
  /** How many items stay as they are. */
  readonly leave: number
  /** Keys that are in the system and not in the file; nothing happens to them unless an option says so. */
  readonly absent: readonly string[]
  /** Ordered by row. */
  readonly problems: readonly ImportProblem[]
  /** Figures to check the file against its source by; each kind of import says which. */
  readonly totals: Readonly<Record<string, number>>
}

/** Whether the plan may be applied: all rows or none, so one refusal stops it. */
export function canApply({ problems }: { problems: readonly ImportProblem[] }): boolean {
  return problems.every(({ severity }) => severity === 'notice')
}

/** Sorts items into added, changed and left, by comparing each with what is there. */
export class PlanSorter<Item extends object> {
  readonly add: PlannedAdd<Item>[] = []
  readonly change: PlannedChange<Item>[] = []
  leave = 0

  put(row: number, key: string, after: Item, before: Item | undefined): void {
    if (before === undefined) {
      this.add.push({ row, key, after })
      return
    }
    // Object.keys widens to string; the keys are those of Item.
    const fields = (Object.keys(after) as (keyof Item & string)[]).filter(
      (name) => before[name] !== after[name],
    )
    if (fields.length === 0) this.leave += 1
    else this.change.push({ row, key, before, after, fields })
  }
}

/** Problems in the order of the file. */
export function orderProblems(problems: readonly ImportProblem[]): ImportProblem[] {
  return problems.toSorted((a, b) => a.row - b.row)
}
