import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import type { DemonstrationPerson } from './demonstration-people.ts'
import type { DemonstrationUnit } from './demonstration-units.ts'
import { PLAN } from './demonstration-plan.ts'
import { randomFrom } from './random.ts'

/** How adoption goes in one made-up unit: a ceiling, the week of the steepest rise, and its pace. */
interface Course {
  ceiling: number
  middleWeek: number
  paceWeeks: number
  /** Weeks after which people fall back into the old habit; null = they don't. */
  fallsBackAfter: number | null
}

export interface InventedObservation {
  id: string
  behavior: number
  employeeId: string
  unitId: string
  observedOn: string
  opportunities: number
  shown: number
}

/** Courses that the demonstration needs to show every status; the other units get one by chance. */
const CHOSEN: Readonly<Record<string, Course>> = {
  U059: { ceiling: 0.9, middleWeek: 6, paceWeeks: 2, fallsBackAfter: null },
  U060: { ceiling: 0.86, middleWeek: 7, paceWeeks: 2, fallsBackAfter: 19 },
  U061: { ceiling: 0.8, middleWeek: 8, paceWeeks: 2.5, fallsBackAfter: null },
  U067: { ceiling: 0.72, middleWeek: 8, paceWeeks: 2, fallsBackAfter: null },
  U072: { ceiling: 0.62, middleWeek: 9, paceWeeks: 2, fallsBackAfter: null },
  U081: { ceiling: 0.3, middleWeek: 9, paceWeeks: 3, fallsBackAfter: null },
}

const LARGEST_TEAM_SEEN_WHOLE = 20

/** What line managers would have noted week by week since the wave began, up to today. */
export function inventObservations(
  unit: DemonstrationUnit,
  people: readonly DemonstrationPerson[],
  firstMonday: string,
  today: string,
): InventedObservation[] {
  const random = randomFrom(unit.code)
  const course = CHOSEN[unit.code] ?? {
    ceiling: 0.35 + random() * 0.5,
    middleWeek: 6 + random() * 8,
    paceWeeks: 1.5 + random() * 2,
    fallsBackAfter: null,
  }
  const seen =
    people.length <= LARGEST_TEAM_SEEN_WHOLE ? people : people.slice(0, 24 + Math.floor(random() * 56))
  return seen.flatMap((person) => {
    const threshold = random()
    const days = weeklyDays(firstMonday, today)
    return days.flatMap((observedOn, week) =>
      PLAN.behaviors.map(({ direction, lead }, behavior) => {
        const hasAdopted = threshold < shareInWeek(course, week) + lead
        const opportunities = 2 + Math.floor(random() * 2)
        const chance = direction === 'adopt' ? (hasAdopted ? 0.95 : 0.35) : hasAdopted ? 0.06 : 0.6
        const shown = Array.from({ length: opportunities }, random).filter((draw) => draw < chance).length
        return {
          id: newId(),
          behavior,
          employeeId: person.id,
          unitId: unit.id,
          observedOn,
          opportunities,
          shown,
        }
      }),
    )
  })
}

/** Wednesday of each week, not after today. */
function weeklyDays(firstMonday: string, today: string): string[] {
  const days: string[] = []
  for (let day = addDays(firstMonday, 2); day <= today; day = addDays(day, 7)) days.push(day)
  return days
}

/** A logistic rise to the ceiling, as adoption usually goes; and a fall where somebody stopped paying attention. */
function shareInWeek({ ceiling, middleWeek, paceWeeks, fallsBackAfter }: Course, week: number): number {
  const share = ceiling / (1 + Math.exp((middleWeek - week) / paceWeeks))
  return fallsBackAfter !== null && week > fallsBackAfter
    ? share * Math.max(0.35, 1 - 0.18 * (week - fallsBackAfter))
    : share
}
