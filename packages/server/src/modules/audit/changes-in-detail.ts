import type { HistoryField } from '../../kernel/history-kind.ts'

/** A field of an audit entry with its values as they were written down. */
export interface RawChange {
  name: string
  field: HistoryField
  before: unknown
  after: unknown
}

/**
 * The changes that an entry's detail tells of, as far as they are fields with words. Details come as `{before, after}` of
 * several fields, as `{field: {before, after}}`, and, of a new record, as the fields alone.
 */
export function changesInDetail(
  detail: Record<string, unknown> | null,
  fields: Readonly<Record<string, HistoryField>>,
): RawChange[] {
  if (detail === null) return []
  const isWhole = isRecord(detail['before']) && isRecord(detail['after'])
  const pairs = isWhole ? pairUp(detail['before'], detail['after']) : Object.entries(detail).map(pairOf)
  return pairs.flatMap(([name, before, after]) => {
    const field = fields[name]
    return field && !isSame(before, after) ? [{ name, field, before, after }] : []
  })
}

type Pair = [name: string, before: unknown, after: unknown]

function pairUp(before: unknown, after: unknown): Pair[] {
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}]
  return Object.keys({ ...was, ...is }).map((name) => [name, was[name] ?? null, is[name] ?? null])
}

const pairOf = ([name, value]: [string, unknown]): Pair =>
  isRecord(value) && 'before' in value && 'after' in value
    ? [name, value['before'], value['after']]
    : [name, null, value]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (before: unknown, after: unknown) =>
  JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
