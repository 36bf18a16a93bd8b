import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { distinctKeys } from '../kernel/distinct-keys.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { MEMBERS_MAX } from './member-input.ts'

/** The most meetings that a program keeps at a time: one a week for almost four years. */
export const MEETINGS_MAX = 200

/**
 * Input schema of a meeting that the coalition held. `memberIds` are those who were there, a set; refused when nobody was.
 * That the day is not to come is checked where the clock is.
 */
export const meetingInput = z
  .object({
    heldOn: calendarDate,
    topic: lineOfText({ max: 200 }),
    outcome: orNothing(longText({ max: 5000 })),
    memberIds: distinctKeys(MEMBERS_MAX),
  })
  .refine(({ memberIds }) => memberIds.length > 0, {
    path: ['memberIds'],
    error: 'Choose who was there.',
    params: { code: 'nobody_present' },
  })

/** A meeting as the rules want it. */
export type MeetingInput = z.output<typeof meetingInput>
