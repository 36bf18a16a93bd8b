import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { CHALLENGE_KEYS, challengeOf } from './challenges.ts'
import { OBSTACLE_KINDS } from './obstacle-kind.ts'

/** The most units that one obstacle names; a whole division is named by its top unit. */
export const OBSTACLE_UNITS_MAX = 250

/** The most obstacles that are open in a program at a time: nobody works on more. */
export const OPEN_OBSTACLES_MAX = 200

/** How bad it is and how likely, in five grades. */
const grade = wholeNumber({ min: 1, max: 5 })

const stepNumbers = z
  .array(wholeNumber({ min: 1, max: 8 }))
  .transform((steps) => [...new Set(steps)].toSorted((a, b) => a - b))
  .nullish()

const unitKeys = z
  .array(z.string())
  .max(OBSTACLE_UNITS_MAX)
  .transform((ids) => [...new Set(ids)])

/**
 * Input schema of a blocker, a risk or an issue. A blocker is one of the ten challenges; what nobody says about `steps`
 * follows from the challenge, and an empty list says that it hinders none. An issue has happened: whatever likelihood
 * comes along is dropped, and the other kinds need one. It falls due on the day it was raised or later, or on no day.
 */
export const obstacleInput = z
  .object({
    kind: z.enum(OBSTACLE_KINDS),
    challenge: z.enum(CHALLENGE_KEYS).nullable().default(null),
    title: lineOfText({ max: 200 }),
    description: orNothing(longText({ max: 5000 })),
    severity: grade,
    likelihood: grade.nullable().default(null),
    steps: stepNumbers,
    unitIds: unitKeys,
    ownerName: orNothing(lineOfText({ max: 200 })),
    countermeasure: orNothing(longText({ max: 5000 })),
    raisedOn: calendarDate,
    dueOn: calendarDate.nullable().default(null),
  })
  .refine(({ kind, challenge }) => kind !== 'blocker' || challenge !== null, {
    path: ['challenge'],
    error: 'Choose which of the ten challenges this blocker is.',
    params: { code: 'blocker_without_challenge' },
  })
  .refine(({ kind, likelihood }) => kind === 'issue' || likelihood !== null, {
    path: ['likelihood'],
    error: 'Enter how likely it is, from 1 to 5.',
    params: { code: 'required' },
  })
  .refine(({ raisedOn, dueOn }) => dueOn === null || raisedOn <= dueOn, {
    path: ['dueOn'],
    error: 'Enter a due day on or after the day it was raised.',
    params: { code: 'due_before_raised' },
  })
  .transform((obstacle) => ({
    ...obstacle,
    likelihood: obstacle.kind === 'issue' ? null : obstacle.likelihood,
    steps: obstacle.steps ?? (obstacle.challenge ? [...challengeOf(obstacle.challenge).steps] : []),
  }))

/** A blocker, a risk or an issue as the rules want it. */
export type ObstacleInput = z.output<typeof obstacleInput>
