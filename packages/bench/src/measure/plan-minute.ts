import type { Person } from '../data/survey-people.ts'
import { seededRandom } from '../data/seeded-random.ts'

/** Answers of somebody at a moment, in milliseconds from the start. */
export interface Sending {
  atMs: number
  person: Person
}

/** The pace: 10,000 people in a minute. */
const MS_EACH = 6
/** One in so many sends twice. */
const TWICE_EACH = 25

/**
 * When each sends: at moments drawn at random over the whole time, and so in small crowds as well as in pauses. Some send
 * twice; every other one of these at the same moment, as with a button that was pressed twice, the rest at another time.
 */
export function planMinute(people: readonly Person[]): { seconds: number; sendings: Sending[] } {
  const random = seededRandom(people.length)
  const durationMs = people.length * MS_EACH
  const sendings = people.flatMap((person, n) => {
    const atMs = random() * durationMs
    if (n % TWICE_EACH !== 0) return [{ atMs, person }]
    const again = n % (2 * TWICE_EACH) === 0 ? atMs : random() * durationMs
    return [
      { atMs, person },
      { atMs: again, person },
    ]
  })
  return { seconds: durationMs / 1000, sendings: sendings.toSorted((a, b) => a.atMs - b.atMs) }
}
