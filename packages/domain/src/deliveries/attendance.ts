import { z } from 'zod'
import { longText } from '../kernel/text-input.ts'

/** Input schema of who was at a meeting: one to a line, by staff number, e-mail address or full name. */
export const attendanceInput = z.object({ people: longText({ max: 60_000 }) })

/** Somebody who was invited, by all that a list may call them. */
export interface Invited {
  id: string
  fullName: string
  staffNumber: string
  email: string | null
}

/** The invited whom the lines name, each once; or the lines that name nobody of them, and those that name several. */
export interface FoundAttendees {
  ids: string[]
  unknown: string[]
  ambiguous: string[]
}

/**
 * Whom of the invited the lines of a list name. Upper and lower case make no difference, nor do empty lines. A line that fits
 * nobody, or more than one, is told and never left out in silence: what is dropped would look like an absence.
 */
export function findAttendees(people: string, invited: readonly Invited[]): FoundAttendees {
  const byName = new Map<string, Set<string>>()
  for (const { id, ...names } of invited)
    for (const name of Object.values(names)) {
      if (name === null) continue
      const known = byName.get(fold(name)) ?? new Set()
      byName.set(fold(name), known.add(id))
    }
  const ids = new Set<string>()
  const [unknown, ambiguous]: [string[], string[]] = [[], []]
  for (const line of people.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [first, ...others] = byName.get(fold(line)) ?? []
    if (first === undefined) unknown.push(line)
    else if (others.length > 0) ambiguous.push(line)
    else ids.add(first)
  }
  return { ids: [...ids], unknown, ambiguous }
}

const fold = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
