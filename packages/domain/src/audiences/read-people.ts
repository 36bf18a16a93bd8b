/** The longest text that one paste takes: some 5,000 staff numbers, and within what one request may weigh. */
export const PASTE_CHARACTERS_MAX = 60_000

/** The most people that one paste names. */
export const PASTE_PEOPLE_MAX = 5_000

/** The most people on a list; whoever needs more says by a rule whom they mean. */
export const LIST_PEOPLE_MAX = 20_000

/** What a pasted column names: each entry once, as it was first written, and which were written again. */
export interface ReadPeople {
  entries: string[]
  doubled: string[]
}

/**
 * Reads a pasted column of staff numbers, mail addresses or names. Entries end at line breaks, tabs and semicolons; not at
 * commas, which are part of names. Blanks inside count as one, and entries are one if they differ in upper and lower case alone.
 */
export function readPeople(text: string): ReadPeople {
  const byLetters = new Map<string, string>()
  const doubled = new Map<string, string>()
  for (const raw of text.split(/[\r\n\t;]+/)) {
    const entry = raw.trim().replace(/\s+/g, ' ')
    if (entry === '') continue
    const key = entry.toLowerCase()
    const known = byLetters.get(key)
    if (known === undefined) byLetters.set(key, entry)
    else doubled.set(key, known)
  }
  return { entries: [...byLetters.values()], doubled: [...doubled.values()] }
}
