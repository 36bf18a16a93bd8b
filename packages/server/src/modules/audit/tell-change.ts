import type { RawChange } from './changes-in-detail.ts'
import type { HistoryChangeType } from './history.type.ts'

/** A change in words. An id without a name stands for something that is gone, or that the viewer doesn't see. */
export function tellChange(
  { field, before, after }: RawChange,
  names: ReadonlyMap<string, string>,
): HistoryChangeType {
  const tell = (value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null
    if (field.tell) return field.tell(value)
    if (field.names) return [value].flat().map(nameOf).join(', ') || null
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null
  }
  const nameOf = (id: unknown) => (typeof id === 'string' && names.get(id)) || 'another one'
  return { field: field.label, before: tell(before), after: tell(after) }
}
