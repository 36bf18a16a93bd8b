import type { Size } from '../settings.ts'
import { seededRandom } from './seeded-random.ts'

/** The organization before it is written: everything is a position in an array. */
export interface OrganizationPlan {
  /** Position of the unit above each; -1 = the top one. A parent comes before its children. */
  parentOf: number[]
  /** Unit of each employee. */
  unitOf: Int32Array
  /** First days of the weeks, oldest first. */
  weeks: string[]
  today: string
}

const WEEKS = 26
const DAY_MS = 24 * 3600 * 1000

/** A tree of three to seven units below each, about six deep at 5,000, with people in every unit. */
export function planOrganization({ units, employees }: Size, today: string): OrganizationPlan {
  const random = seededRandom(units)
  const parentOf = [-1]
  for (let parent = 0; parentOf.length < units; parent += 1) {
    const below = Math.min(3 + Math.floor(random() * 5), units - parentOf.length)
    for (let child = 0; child < below; child += 1) parentOf.push(parent)
  }
  const unitOf = Int32Array.from({ length: employees }, (_, person) =>
    // Eight in each, the rest anywhere.
    person < units * 8 ? person % units : Math.floor(random() * units),
  )
  return { parentOf, unitOf, weeks: lastWeeks(today), today }
}

function lastWeeks(today: string): string[] {
  const day = new Date(`${today}T00:00:00Z`)
  const monday = day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY_MS
  return Array.from({ length: WEEKS }, (_, index) => isoDay(monday - (WEEKS - 1 - index) * 7 * DAY_MS))
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** A day of a week, none later than today. */
export function dayIn({ weeks, today }: OrganizationPlan, week: number, weekday: number): string {
  const day = isoDay(new Date(`${weeks[week] ?? today}T00:00:00Z`).getTime() + weekday * DAY_MS)
  return day < today ? day : today
}
