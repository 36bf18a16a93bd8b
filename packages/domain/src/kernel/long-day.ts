import type { CalendarDate } from './calendar-date.ts'

/** A day as a letter tells it, such as “March 1, 2027”; in the words of another language where one is given. */
export const longDay = (day: CalendarDate, language = 'en'): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
