import { z } from 'zod'
import { lineOfText, orNothing } from '../kernel/text-input.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { DIMENSIONS, ELEMENTS, ITEM_MARKERS, LANGUAGES, type Wording } from './instrument.ts'

/** The most instruments of its own that an organization has at a time. */
export const INSTRUMENTS_MAX = 50

/** The most items of an instrument: nobody answers more in one go. */
export const ITEMS_MAX = 100

/** The most steps from the lowest answer to the highest that people can choose among. */
export const STEPS_MAX = 11

/** The highest answer of a figure that was measured elsewhere and comes by a file: per cent. */
const MEASURED_MAX = 100

const saying = orNothing(lineOfText({ max: 300 }))

/** A text in some languages; blank ones are left out. */
const wording = z
  .object({ en: saying, de: saying, fr: saying, es: saying, it: saying, nl: saying, pl: saying, pt: saying })
  .transform((texts) => {
    const said: Wording = {}
    for (const language of LANGUAGES) {
      const text = texts[language]
      if (text !== null) said[language] = text
    }
    return said
  })
  .refine(({ en }) => en !== undefined, {
    path: ['en'],
    error: 'Enter it in English at least.',
    params: { code: 'required' },
  })

const item = z
  .object({
    key: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, {
      error: 'Use small letters, digits and _ only, a letter first, at most 60.',
    }),
    dimension: z.enum(DIMENSIONS),
    marker: z.enum(ITEM_MARKERS).nullable().default(null),
    isReversed: z.boolean(),
    scaleMin: wholeNumber({ min: 0, max: 1 }),
    scaleMax: wholeNumber({ min: 1, max: MEASURED_MAX }),
    text: wording,
  })
  .refine((given) => given.scaleMax > given.scaleMin && (given.dimension === 'other' || hasSteps(given)), {
    path: ['scaleMax'],
    error: `Enter a scale of 2 to ${STEPS_MAX} steps.`,
    params: { code: 'steps' },
  })
  .refine(
    ({ dimension, scaleMin, scaleMax }) => !isElement(dimension) || (scaleMin === 1 && scaleMax === 5),
    {
      path: ['scaleMax'],
      error: 'The five elements are asked from 1 to 5: a barrier is told by 3 or less.',
      params: { code: 'element_scale' },
    },
  )

/**
 * Input schema of an instrument. It asks 1 to 100 things, each under a key of its own that stays from version to version,
 * each in English at least, on a scale of 2 to 11 steps that is the same for all items of one dimension, since they are added
 * up; those of the five elements from 1 to 5. Items that count toward nothing (`other`) go each on a scale of their own, up to
 * 100: figures measured elsewhere, which no round can ask people for. A figure elsewhere hangs on at most one item. Languages
 * always include English; what isn't said in one of them yet is no problem until a round offers it.
 */
export const instrumentInput = z
  .object({
    name: lineOfText({ max: 200 }),
    source: orNothing(lineOfText({ max: 500 })),
    licence: orNothing(lineOfText({ max: 200 })),
    languages: z
      .array(z.enum(LANGUAGES))
      .max(LANGUAGES.length)
      .transform((languages) =>
        LANGUAGES.filter((language) => language === 'en' || languages.includes(language)),
      ),
    anchors: z.object({ lowest: wording, highest: wording }),
    items: z
      .array(item)
      .min(1, { error: 'Add at least one item.' })
      .max(ITEMS_MAX, { error: `At most ${ITEMS_MAX} items.` }),
  })
  .superRefine(({ items }, context) => {
    const refuse = (at: number, field: string, code: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['items', at, field], message, params: { code } })
    for (const [at, each] of items.entries()) {
      const before = items.slice(0, at)
      if (before.some(({ key }) => key === each.key)) {
        refuse(at, 'key', 'taken', 'Another item has this key.')
      }
      if (each.marker !== null && before.some(({ marker }) => marker === each.marker)) {
        refuse(at, 'marker', 'taken', 'Another item is used for this already.')
      }
      const first = before.find(({ dimension }) => dimension === each.dimension)
      const isAddedUp = each.dimension !== 'other'
      if (first && isAddedUp && (first.scaleMin !== each.scaleMin || first.scaleMax !== each.scaleMax)) {
        refuse(
          at,
          'scaleMax',
          'mixed_scales',
          `Others of its kind go from ${first.scaleMin} to ${first.scaleMax}. They are added up, so they need one scale.`,
        )
      }
    }
  })

/** An instrument as the rules want it. */
export type InstrumentInput = z.output<typeof instrumentInput>

/** Whether people can choose their answer step by step; other figures come by a file alone. */
export function hasSteps({ scaleMin, scaleMax }: { scaleMin: number; scaleMax: number }): boolean {
  return scaleMax - scaleMin < STEPS_MAX
}

const isElement = (dimension: string) => ELEMENTS.some((element) => element === dimension)
