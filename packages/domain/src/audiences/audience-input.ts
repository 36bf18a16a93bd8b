import { z } from 'zod'
import { CHANNELS } from '../communications/channel.ts'
import { distinctKeys } from '../kernel/distinct-keys.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { AUDIENCE_ROLES } from './audience.ts'

/** The most audiences that a program has at a time: beyond, nobody can speak to each in its own words. */
export const AUDIENCES_MAX = 40

/** The most units that one rule names; a whole division is named by its top unit. */
export const RULE_UNITS_MAX = 250

/** The most job families, levels or locations that one rule names of each. */
export const RULE_WORDS_MAX = 100

/** Where the numbers of an audience begin: what is usual, said where it is shown, and changed at will. */
export const AUDIENCE_DEFAULTS = { coverageTarget: 0.7, auditIntervalDays: 90 } as const

/** Input schema of a rule: five sets, see `AudienceRule`. Words given twice, also in other letters, count once. */
export const audienceRule = z.object({
  unitIds: distinctKeys(RULE_UNITS_MAX),
  jobFamilies: distinctWords(200),
  levels: distinctWords(60),
  locations: distinctWords(200),
  roles: z
    .array(z.enum(AUDIENCE_ROLES))
    .transform((roles) => [...new Set(roles)])
    .default([]),
})

/**
 * Input schema of what is said of an audience beside whom it holds. Slant, what is in it for them, sender and channel may
 * be open (null) while one is still looking for them; a communication can't be scheduled without the first two.
 */
export const audienceInput = z.object({
  name: lineOfText({ max: 120 }),
  slant: orNothing(longText({ max: 1000 })),
  whatsInIt: orNothing(longText({ max: 1000 })),
  preferredSender: orNothing(lineOfText({ max: 200 })),
  preferredChannel: z.enum(CHANNELS).nullable().default(null),
  frequencyDays: wholeNumber({ min: 1, max: 365 }).nullable().default(null),
  coverageTarget: z
    .number()
    .gt(0, { error: 'Enter a share above 0 and up to 1, for example 0.7 for 70 %.' })
    .max(1, { error: 'Enter a share above 0 and up to 1, for example 0.7 for 70 %.' }),
  auditIntervalDays: wholeNumber({ min: 7, max: 730 }),
})

/** What is said of an audience, as the rules want it. */
export type AudienceInput = z.output<typeof audienceInput>

// Checked after tidying, so that a list with a blank line at its end isn't told off for it.
function distinctWords(max: number) {
  return z
    .array(orNothing(lineOfText({ max })))
    .default([])
    .transform((given) => firstOfEach(given.filter((word) => word !== null)))
    .refine((words) => words.length <= RULE_WORDS_MAX, {
      error: `Choose at most ${RULE_WORDS_MAX}.`,
      params: { code: 'too_many' },
    })
}

function firstOfEach(words: readonly string[]): string[] {
  const byLetters = new Map<string, string>()
  for (const word of words) if (!byLetters.has(word.toLowerCase())) byLetters.set(word.toLowerCase(), word)
  return [...byLetters.values()]
}
