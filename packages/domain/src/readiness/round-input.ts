import { z } from 'zod'
import { calendarDate, type CalendarDate, daysBetween } from '../kernel/calendar-date.ts'
import { distinctKeys } from '../kernel/distinct-keys.ts'
import { lineOfText } from '../kernel/text-input.ts'
import { type Language, LANGUAGES } from './instrument.ts'
import { ROUND_KINDS, ROUND_SCOPES, TRAITS } from './round.ts'

/** The most rounds that a program has at a time. */
export const ROUNDS_MAX = 100

/** The most waves or units that one round names. */
export const ROUND_PLACES_MAX = 100

/** Each trait more makes the groups that are compared smaller, until none is left that may be shown. */
export const ROUND_TRAITS_MAX = 3

/** Longer than this, it isn't one picture any more: people answer for different times. */
export const ROUND_DAYS_MAX = 90

const name = lineOfText({ max: 200 })

/** Input schema of the last day of a round: not before `today`, so that people can still answer. */
function lastDay(today: CalendarDate) {
  return calendarDate.refine((date) => date >= today, {
    error: `Enter a day from today on, ${today}.`,
    params: { code: 'in_the_past' },
  })
}

/** What a round is planned for: the day it is, and the languages in which its instrument says everything. */
export interface RoundTerms {
  today: CalendarDate
  offered: readonly Language[]
}

/**
 * Input schema of a round that is planned. It asks everybody the program reaches, or the waves or the units it names: what
 * the scope doesn't ask for is dropped. It opens and closes in this order, within 90 days and not in the past, in languages
 * that the instrument is complete in, and compares groups by at most three traits.
 */
export function roundInput({ today, offered }: RoundTerms) {
  return z
    .object({
      name,
      kind: z.enum(ROUND_KINDS),
      scope: z.enum(ROUND_SCOPES),
      waveIds: distinctKeys(ROUND_PLACES_MAX).default([]),
      unitIds: distinctKeys(ROUND_PLACES_MAX).default([]),
      opensOn: calendarDate,
      closesOn: lastDay(today),
      languages: z
        .array(z.enum(LANGUAGES))
        .min(1, { error: 'Choose at least one language.' })
        .max(LANGUAGES.length)
        .transform((languages) => LANGUAGES.filter((language) => languages.includes(language))),
      traits: z
        .array(z.enum(TRAITS))
        .max(TRAITS.length)
        .transform((traits) => TRAITS.filter((trait) => traits.includes(trait)))
        .refine((traits) => traits.length <= ROUND_TRAITS_MAX, {
          error: `Choose at most ${ROUND_TRAITS_MAX}: each one more makes the groups smaller.`,
          params: { code: 'too_many_traits' },
        }),
      asksForComments: z.boolean(),
    })
    .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
      path: ['closesOn'],
      error: 'Enter a last day on or after the day it opens.',
      params: { code: 'closes_before_opening' },
    })
    .refine(({ opensOn, closesOn }) => daysBetween(opensOn, closesOn) < ROUND_DAYS_MAX, {
      path: ['closesOn'],
      error: `Enter a last day within ${ROUND_DAYS_MAX} days: people answer for how it is now.`,
      params: { code: 'open_too_long' },
    })
    .refine(({ scope, waveIds }) => scope !== 'waves' || waveIds.length > 0, {
      path: ['waveIds'],
      error: 'Choose the waves whose people are asked.',
      params: { code: 'required' },
    })
    .refine(({ scope, unitIds }) => scope !== 'units' || unitIds.length > 0, {
      path: ['unitIds'],
      error: 'Choose the units whose people are asked.',
      params: { code: 'required' },
    })
    .refine(({ languages }) => languages.every((language) => offered.includes(language)), {
      path: ['languages'],
      error: 'Choose languages in which the instrument says everything.',
      params: { code: 'not_offered' },
    })
    .transform((round) => ({
      ...round,
      waveIds: round.scope === 'waves' ? round.waveIds : [],
      unitIds: round.scope === 'units' ? round.unitIds : [],
    }))
}

/** A round as the rules want it. */
export type RoundInput = z.output<ReturnType<typeof roundInput>>

/**
 * Input schema of what may still change while people answer: what the round is called, and its last day, from today on and
 * within 90 days of the day it opened.
 */
export function openRoundInput({ today, opensOn }: { today: CalendarDate; opensOn: CalendarDate }) {
  return z.object({
    name,
    closesOn: lastDay(today).refine((date) => daysBetween(opensOn, date) < ROUND_DAYS_MAX, {
      error: `Enter a last day within ${ROUND_DAYS_MAX} days of the day it opened.`,
      params: { code: 'open_too_long' },
    }),
  })
}
