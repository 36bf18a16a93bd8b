/** Somebody who can be found on a sheet. */
export interface Findable {
  readonly employeeId: string
  readonly fullName: string
  readonly staffNumber: string
  /** Whether it is said already how they stand to the session. */
  readonly isMarked: boolean
}

/**
 * Whom the letters find, the likeliest first: those without a mark before those with one, then those of whose names a word
 * begins with the letters, then by name. Several words have to be found each, in any order; capitals and accents make no
 * difference. A staff number is found by any part of it.
 */
export function rankPeople<Person extends Findable>(people: readonly Person[], typed: string): Person[] {
  const words = foldName(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return people
    .flatMap((person) => {
      const name = foldName(person.fullName)
      const number = foldName(person.staffNumber)
      if (!words.every((word) => name.includes(word) || number.includes(word))) return []
      const begins = words.every((word) => ` ${name}`.includes(` ${word}`) || number.startsWith(word))
      return [{ person, name, rank: (person.isMarked ? 2 : 0) + (begins ? 0 : 1) }]
    })
    .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ person }) => person)
}

/** A name as it is compared: without accents and capitals, single blanks, hyphens and apostrophes as blanks. */
export const foldName = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\-’'.,]+/g, ' ')
    .trim()
