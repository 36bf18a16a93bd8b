import type { EntityManager } from '@mikro-orm/postgresql'
import type { PeopleMatchType } from './audience-preview.type.ts'
import { readListed, readPaste } from './list-people.ts'
import { readMatchedEntries } from './match-people.read.ts'

/** Whom a pasted column means, sorted by what would become of each entry; refused when it is more than one paste may hold. */
export async function matchPeople(
  em: EntityManager,
  { people, audienceId }: { people: string; audienceId: string | null },
): Promise<PeopleMatchType> {
  const { entries, doubled } = readPaste(people)
  const match: PeopleMatchType = {
    staffNumbers: [],
    names: [],
    listed: [],
    doubled,
    unknown: [],
    unclear: [],
  }
  const listed = new Set(audienceId === null ? [] : await readListed(em, audienceId))
  const seen = new Set<string>()
  for (const { entry, people: count, employeeId, staffNumber, fullName } of await readMatchedEntries(
    em,
    entries,
  )) {
    if (employeeId === null || staffNumber === null || fullName === null) {
      ;(count === 0 ? match.unknown : match.unclear).push(entry)
    } else if (seen.has(employeeId)) {
      match.doubled.push(entry)
    } else if (listed.has(employeeId)) {
      match.listed.push(fullName)
    } else {
      match.staffNumbers.push(staffNumber)
      match.names.push(fullName)
    }
    if (employeeId !== null) seen.add(employeeId)
  }
  return match
}
