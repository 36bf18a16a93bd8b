import { hashDetail, hashEntry, type ChainedEntry } from './hash-entry.ts'

/**
 * What is wrong with an entry that follows `before` (null: it is the first), in words; null if nothing is. `last` is the
 * largest number that it can have.
 */
export function judgeEntry(entry: ChainedEntry, before: ChainedEntry | null, last: number): string | null {
  if (!isWhole(entry)) return `${name(entry)} ${movedOrEdited(entry, last)}`
  const follows = before?.sequence ?? 0
  if (entry.sequence !== follows + 1) return missing(follows + 1, entry.sequence - 1)
  // One that isn't whole was told already, and where it was moved from nothing follows it.
  if (entry.previousHash !== (before?.hash ?? null) && (!before || isWhole(before))) {
    return `${name(entry)} does not follow entry ${follows}: that one was replaced, or edited with a new hash.`
  }
  if (entry.detail !== null && hashDetail(entry.detailSalt ?? '', entry.detail) !== entry.detailHash) {
    return `${name(entry)} was edited: its detail is not what was written.`
  }
  return null
}

const isWhole = (entry: ChainedEntry) => hashEntry(entry) === entry.hash

/** Entries that are gone, by their numbers. */
export const missing = (first: number, last: number): string =>
  first === last ? `Entry ${first} is missing.` : `Entries ${first} to ${last} are missing.`

/** An entry in words that lead to it. */
export const name = ({ sequence, command, at }: ChainedEntry): string =>
  `Entry ${sequence} (${command}, ${at} UTC)`

function movedOrEdited(entry: ChainedEntry, last: number): string {
  const place = placeWhenWritten(entry, last)
  return place === null ? 'was edited.' : `was moved: it was written as number ${place}.`
}

/** The number under which the entry is whole, the nearest places first; null if there is none. */
function placeWhenWritten(entry: ChainedEntry, last: number): number | null {
  for (let distance = 1; distance <= last; distance += 1) {
    for (const sequence of [entry.sequence - distance, entry.sequence + distance]) {
      if (sequence >= 1 && sequence <= last && hashEntry({ ...entry, sequence }) === entry.hash)
        return sequence
    }
  }
  return null
}
