import { z } from 'zod'
import { lineOfText } from '../kernel/text-input.ts'

/** The most learning systems of an organization, those that were put away among them. */
export const SOURCES_MAX = 50

/** Input schema of a learning system: what people here call it. */
export const sourceInput = z.object({ name: lineOfText({ max: 100 }) })
