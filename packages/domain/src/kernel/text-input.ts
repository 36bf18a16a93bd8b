import { z } from 'zod'

// Line feed and tab are how people lay out longer texts; every other control character came from copying.
const CONTROL_CHARACTER = /[^\P{Cc}\n\t]/u

const BROKEN_CHARACTER = {
  code: 'custom',
  message: 'One character is broken, often half of an emoji; delete it and type it again.',
  params: { code: 'broken_character' },
} as const
const CONTROL_CHARACTERS = {
  code: 'custom',
  message: 'Remove the invisible control characters; they usually come along when text is copied.',
  params: { code: 'control_character' },
} as const

/**
 * Input schema of one line of text: blanks around it dropped, line breaks and tabs inside (they come along with copied
 * cells) turned into one blank. Refuses less than `min` or more than `max` characters, control characters including
 * NUL, and lone surrogates, which PostgreSQL can't store.
 */
export function lineOfText(limits: { min?: number; max: number }) {
  return cleanText(limits, (raw) => raw.replace(/[\t\r\n]+/g, ' ').trim())
}

/** Input schema of text that may run over several lines; line ends become `\n`. Refuses as `lineOfText` does. */
export function longText(limits: { min?: number; max: number }) {
  return cleanText(limits, (raw) => raw.replace(/\r\n?/g, '\n').trim())
}

/** Input schema of text that can be kept at all. Refuses NUL and lone surrogates, which PostgreSQL can't store. */
export const storableText = z.string().superRefine((text, context) => {
  if (!text.isWellFormed()) context.addIssue(BROKEN_CHARACTER)
  else if (text.includes('\0')) context.addIssue(CONTROL_CHARACTERS)
})

/** The same schema for a field that may be left out: missing, null and blank all come out as null. */
export function orNothing<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return z
    .preprocess((raw) => (typeof raw === 'string' && raw.trim() === '' ? null : raw), schema.nullish())
    .transform((text): string | null => text ?? null)
}

function cleanText({ min = 1, max }: { min?: number; max: number }, tidy: (raw: string) => string) {
  return z
    .string()
    .overwrite(tidy)
    .min(min)
    .max(max)
    .superRefine((text, context) => {
      if (!text.isWellFormed()) context.addIssue(BROKEN_CHARACTER)
      else if (CONTROL_CHARACTER.test(text)) context.addIssue(CONTROL_CHARACTERS)
    })
}
