import type { ImportPlan } from './import-plan.ts'

/** One field of a planned change in words for people; null where there is nothing. */
export interface ImportFieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** One line of a dry run: what happens to one record. */
export interface ImportChange {
  readonly key: string
  readonly label: string
  readonly fields: readonly ImportFieldChange[]
}

/** The lines of a dry run by what happens, each list cut at the given length. */
export interface ImportChanges {
  readonly add: readonly ImportChange[]
  readonly change: readonly ImportChange[]
  readonly absent: readonly ImportChange[]
}

/** How the records of a kind of import are called. */
export interface ImportWords<Item> {
  key(item: Item): string
  label(item: Item): string
  /** Name of the record behind an absent key. */
  absentLabel?(key: string): string
  /** A value as people know it, where its plain text wouldn't tell them. */
  value?(field: string, value: unknown): string | null | undefined
}

/** Says in words what a plan would do, at most `most` lines of each sort; `archive` are absent keys to be put away. */
export function describeChanges<Item extends object>(
  plan: ImportPlan<Item>,
  words: ImportWords<Item>,
  { most, archive = [] }: { most: number; archive?: readonly string[] },
): ImportChanges {
  const text = (field: string, value: unknown): string | null => {
    const told = words.value?.(field, value)
    return told === undefined ? inWords(value) : told
  }
  const putAway = new Set(archive)
  return {
    add: plan.add.slice(0, most).map(({ after }) => ({
      key: words.key(after),
      label: words.label(after),
      fields: Object.entries(after).flatMap(([field, value]: [string, unknown]) =>
        value === null || value === false ? [] : [{ field, before: null, after: text(field, value) }],
      ),
    })),
    change: plan.change.slice(0, most).map(({ before, after, fields }) => ({
      key: words.key(after),
      label: words.label(after),
      fields: fields.map((field) => ({
        field,
        before: text(field, before[field]),
        after: text(field, after[field]),
      })),
    })),
    absent: plan.absent.slice(0, most).map((key) => ({
      key,
      label: words.absentLabel?.(key) ?? key,
      fields: putAway.has(key) ? [{ field: 'archived', before: inWords(false), after: inWords(true) }] : [],
    })),
  }
}

function inWords(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : null
}
