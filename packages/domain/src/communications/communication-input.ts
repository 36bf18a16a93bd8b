import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { distinctKeys } from '../kernel/distinct-keys.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { timeZone } from '../kernel/time-zone.ts'
import { CHANNELS } from './channel.ts'
import { COMMENT_WAYS } from './communication.ts'
import { placeholderProblems } from './placeholders.ts'

/** The most communications and key messages that a program has at a time: beyond, nobody hears any of them. */
export const COMMUNICATIONS_MAX = 1000
export const KEY_MESSAGES_MAX = 50

/** The most audiences and key messages of one communication. */
export const COMMUNICATION_AUDIENCES_MAX = 50
export const COMMUNICATION_MESSAGES_MAX = 10

/** What people can read in one go: about ten pages. */
const BODY_MAX = 20_000
const HALF_OF_BRIEF_MAX = 4000

/** Text with placeholders, of which those that nobody fills are refused by name. */
const template = (max: number) =>
  orNothing(
    longText({ max }).superRefine((text, context) => {
      for (const message of placeholderProblems(text)) {
        context.addIssue({ code: 'custom', message, params: { code: 'unknown_placeholder' } })
      }
    }),
  )

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'Enter a time of day as hours and minutes, for example 09:30.',
})

/** An audience of a communication: what is said to it in place of its own slant and what's-in-it-for-me; null = as the audience says. */
const audience = z.object({
  audienceId: z.string(),
  slant: orNothing(longText({ max: 2000 })),
  whatsInIt: orNothing(longText({ max: 2000 })),
})

/**
 * Input schema of a communication. Nothing but a title, a purpose, a step and a channel is asked for while it is being
 * written: what is missing before it can be scheduled is told by `missingToSchedule`.
 */
export const communicationInput = z.object({
  title: lineOfText({ max: 200 }),
  purpose: longText({ max: 1000 }),
  step: wholeNumber({ min: 1, max: 8 }),
  waveId: z
    .string()
    .nullish()
    .transform((id) => (id ? id : null)),
  channel: z.enum(CHANNELS),
  senderName: orNothing(lineOfText({ max: 200 })),
  body: template(BODY_MAX),
  fixed: template(HALF_OF_BRIEF_MAX),
  canChange: template(HALF_OF_BRIEF_MAX),
  commentWay: z
    .enum(COMMENT_WAYS)
    .nullish()
    .transform((way) => way ?? null),
  replyTo: orNothing(
    lineOfText({ max: 254 }).pipe(
      z.email({ error: 'Enter an e-mail address, for example change@example.com.' }),
    ),
  ),
  isOptional: z.boolean().default(false),
  plannedOn: calendarDate.nullish().transform((day) => day ?? null),
  startsAt: orNothing(clockTime),
  timeZone: orNothing(timeZone),
  minutes: wholeNumber({ min: 5, max: 1440 })
    .nullish()
    .transform((minutes) => minutes ?? null),
  place: orNothing(lineOfText({ max: 300 })),
  messageIds: distinctKeys(COMMUNICATION_MESSAGES_MAX),
  audiences: z
    .array(audience)
    .max(COMMUNICATION_AUDIENCES_MAX)
    .refine((list) => new Set(list.map(({ audienceId }) => audienceId)).size === list.length, {
      error: 'Name each audience once.',
      params: { code: 'twice' },
    }),
})

/** A communication as the rules want it. */
export type CommunicationInput = z.output<typeof communicationInput>

/** Input schema of a key message: one sentence that people can say again. */
export const keyMessageInput = z.object({ text: lineOfText({ max: 300 }) })
