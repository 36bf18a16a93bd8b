import { formatDate } from './date.ts'
import { readViewerLocale } from './locale.ts'

const day = /\b\d{4}-\d{2}-\d{2}\b/g
const wholeDay = /^\d{4}-\d{2}-\d{2}$/

/** A sentence of the rules with its days as the viewer writes them. */
export const writeDays = (sentence: string, locale = readViewerLocale()): string =>
  sentence.replaceAll(day, (found) => formatDate(found, locale))

/** A recorded value for reading: a day as the viewer writes it; anything else, which people wrote, as it is. */
export const writeValue = (value: string, locale = readViewerLocale()): string =>
  wholeDay.test(value) ? formatDate(value, locale) : value
