import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isCalendarDate } from '../kernel/calendar-date.ts'
import { storableText } from '../kernel/text-input.ts'
import { STATEMENT_LENGTH_MAX } from './statement.ts'
import { findUnstorable } from './storable-json.ts'

const text = (max: number) => storableText.min(1).max(max)

/** An address of a kind that names a thing, such as `https://…` or `urn:…`. */
const iri = text(2_000).regex(/^[a-z][a-z0-9+.-]*:\S+$/i, {
  error: 'Name it by an IRI, such as https://lms.example.org/courses/SAFE-1.',
})

const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, { error: 'Use a UUID.' })
const lowerUuid = uuid.transform((id) => id.toLowerCase())

const agent = z
  .looseObject({
    objectType: z.enum(['Agent', 'Group']).optional(),
    name: text(500).optional(),
    mbox: text(500)
      .regex(/^mailto:[^\s@]+@[^\s@]+$/i, { error: 'Write an address as mailto:name@example.org.' })
      .optional(),
    mbox_sha1sum: z
      .string()
      .regex(/^[0-9a-f]{40}$/i, { error: 'Use the 40 digits of a SHA-1 sum.' })
      .optional(),
    openid: iri.optional(),
    account: z.looseObject({ homePage: iri, name: text(500) }).optional(),
  })
  .superRefine((who, context) => {
    const ways = [who.mbox, who.mbox_sha1sum, who.openid, who.account].filter((way) => way !== undefined)
    if (ways.length > 1 || (ways.length === 0 && who.objectType !== 'Group'))
      context.addIssue({
        code: 'custom',
        message: 'Name a person in exactly one way: mbox, mbox_sha1sum, openid or account.',
        params: { code: 'not_one_person' },
      })
  })

const activity = z.looseObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: z
    .looseObject({ name: z.record(storableText.max(40), storableText.max(1_000)).optional() })
    .optional(),
})

/** What is no activity: people, another statement, or one inside this one. */
const otherObject = z.looseObject({ objectType: z.enum(['Agent', 'Group', 'SubStatement']) })
const reference = z.looseObject({ objectType: z.literal('StatementRef'), id: lowerUuid })

const score = z
  .looseObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .superRefine(({ raw, min, max }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code: 'score_out_of_range' } })
    if (min !== undefined && max !== undefined && min >= max)
      refuse('max', 'The highest score has to be more than the lowest.')
    else if (raw !== undefined && ((min ?? raw) > raw || (max ?? raw) < raw))
      refuse('raw', 'The score has to lie between the lowest and the highest.')
  })

/** One activity, or several: the version of the specification decides, and both are taken. */
const activities = z.union([z.array(activity).max(100), activity.transform((one) => [one])])

/** A moment of ISO 8601; without an offset it is in UTC, and "-00:00" is refused, as the specification asks. */
const moment = z.string().transform((written, context) => {
  const read = readMoment(written)
  if (read) return read
  context.addIssue({
    code: 'custom',
    message: 'Write a moment that exists, for example 2027-03-02T09:30:00Z.',
    params: { code: 'not_a_moment' },
  })
  return z.NEVER
})

function readMoment(written: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(written) || /-00(:?00)?$/.test(written.slice(16))) return null
  try {
    const hasOffset = /(Z|[+-]\d\d(:?\d\d)?)$/i.test(written.slice(16))
    const { epochMilliseconds } = Temporal.Instant.from(hasOffset ? written : `${written}Z`)
    const read = new Date(epochMilliseconds)
    return isCalendarDate(read.toISOString().slice(0, 10)) ? read : null
  } catch {
    return null
  }
}

/**
 * Input schema of a statement of the Experience API (IEEE 9274.1.1-2023; xAPI 1.0.3, Data 2): who did what with what, and what
 * came of it. What training records need is checked; whatever else it says is kept as it came, if it can be kept. Refused:
 * more than 20,000 characters, moments that don't exist, scores outside of their range, a person named twice or not at all.
 */
export const statementInput = z
  .unknown()
  .superRefine((given, context) => {
    const refuse = (path: readonly string[], message: string, code: string) =>
      context.addIssue({ code: 'custom', path: [...path], message, params: { code } })
    const found = findUnstorable(given)
    if (found) refuse(found.path, found.message, 'not_storable')
    else if ((JSON.stringify(given) ?? '').length > STATEMENT_LENGTH_MAX)
      refuse([], `A statement has at most ${STATEMENT_LENGTH_MAX} characters.`, 'too_long')
  })
  .pipe(
    z.looseObject({
      id: lowerUuid.optional(),
      actor: agent,
      verb: z.looseObject({ id: iri }),
      object: z.union([reference, otherObject, activity]),
      result: z
        .looseObject({
          score: score.optional(),
          success: z.boolean().optional(),
          completion: z.boolean().optional(),
        })
        .optional(),
      context: z
        .looseObject({
          registration: lowerUuid.optional(),
          contextActivities: z
            .looseObject({ parent: activities.optional(), grouping: activities.optional() })
            .optional(),
        })
        .optional(),
      timestamp: moment.optional(),
    }),
  )

/** A statement as the rules want it. */
export type StatementInput = z.output<typeof statementInput>
