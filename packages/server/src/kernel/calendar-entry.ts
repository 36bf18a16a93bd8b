import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from './request-context.ts'

/** What stands in somebody's calendar: a day, or a meeting with its hours. */
export interface CalendarEntry {
  /** The same from one look to the next, and of no other entry: `wave-go-live-` with the wave's id, say. */
  id: string
  title: string
  /** YYYY-MM-DD. */
  day: string
  /** When a meeting begins; null = the whole day. */
  startsAt: Date | null
  minutes: number | null
  place: string | null
  /** Where it is in the app: `/programs/…`. */
  path: string
  /** When what it is about was put down, and how often it was changed since. */
  createdAt: Date
  version: number
}

/** The days that are asked for, both included. */
export interface DaySpan {
  from: string
  to: string
}

/** An entry as a statement answers it: moments are texts. */
export interface CalendarRow extends Omit<CalendarEntry, 'startsAt' | 'createdAt'> {
  startsAt: string | null
  createdAt: string
}

/** What a feature puts into the calendar of somebody: only what they may see at this moment. */
export type CalendarSource = (em: EntityManager, viewer: Viewer, span: DaySpan) => Promise<CalendarRow[]>
