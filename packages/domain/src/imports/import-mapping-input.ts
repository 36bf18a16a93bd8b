import { z } from 'zod'
import { lineOfText } from '../kernel/text-input.ts'
import { IMPORT_KINDS } from './import-kind.ts'
import { importOptions } from './import-options.ts'

const MOST_FIELDS = 50

/** Input schema of how files of one origin are read, kept under a name. */
export const importMappingInput = z.object({
  kind: z.enum(IMPORT_KINDS),
  name: lineOfText({ max: 100 }),
  mapping: z
    .array(z.object({ field: z.string().max(100), column: z.string().max(10_000).nullish() }))
    .max(MOST_FIELDS, `Choose columns for at most ${MOST_FIELDS} fields.`),
  options: importOptions,
})
