import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { PlaceholderValues } from './placeholders.ts'

/** What is known about a message and the one who reads it; null = not known, or there is none. */
export interface Reader {
  fullName: string | null
  unitName: string | null
  slant: string | null
  whatsInIt: string | null
  senderName: string | null
  programName: string
  wave: { name: string; goLiveOn: CalendarDate } | null
  /** Absolute, and the reader's own. */
  messageLink: string
  commentLink: string
}

/** What the placeholders of a message say to one reader. What isn't known is told so that a sentence still reads. */
export function placeholderValues(reader: Reader): PlaceholderValues {
  return {
    first_name: reader.fullName === null ? 'colleague' : firstName(reader.fullName),
    unit: reader.unitName ?? 'your unit',
    whats_in_it: reader.whatsInIt ?? '',
    slant: reader.slant ?? '',
    sender: reader.senderName ?? reader.programName,
    program: reader.programName,
    wave: reader.wave?.name ?? 'your wave',
    go_live: reader.wave === null ? 'the day it goes live' : longDate(reader.wave.goLiveOn),
    message_link: reader.messageLink,
    comment_link: reader.commentLink,
  }
}

/** How somebody is spoken to: what stands first in their name, or behind the comma of “Okafor, Ada”. */
function firstName(fullName: string): string {
  const [family = '', given] = fullName.split(',')
  return (given ?? family).trim().split(/\s+/)[0] || fullName
}

/** The month in letters: people of several countries read it alike. */
const longDate = (day: CalendarDate) =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
