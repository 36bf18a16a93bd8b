/** A unit as a file of units tells it, and as the system keeps it. */
export interface ImportedUnit {
  readonly key: string
  readonly name: string
  /** Null for a unit at the top. */
  readonly parentKey: string | null
  /** Full-time equivalents of the unit's own people; null when nobody knows. */
  readonly headcount: number | null
  /** Put away; a unit that a file names is taken out of the archive again. */
  readonly archived: boolean
}

/** A row of a file of units, its cells checked, its parent as it stands there. */
export interface UnitRow {
  readonly row: number
  readonly key: string
  readonly name: string
  /** Empty where the row names no parent. */
  readonly parent: string
  readonly headcount: number | null
  readonly closed: boolean
}
