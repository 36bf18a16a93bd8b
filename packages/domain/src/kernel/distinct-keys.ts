import { z } from 'zod'

/** Input schema of a set of keys, of which there are `max` at most: a key given twice counts once. */
export const distinctKeys = (max: number) =>
  z
    .array(z.string())
    .max(max)
    .transform((ids) => [...new Set(ids)])
