import type { TrainingMode } from '../training/course.ts'

/** What a file says of a training session. */
export interface ImportedSession {
  readonly courseCode: string
  readonly code: string
  /** The code of the series that it is a part of. */
  readonly seriesCode: string | null
  readonly name: string | null
  /** Day and hour as people there read them, `YYYY-MM-DDTHH:MM`. */
  readonly startsAt: string
  readonly endsAt: string
  readonly timeZone: string
  readonly place: string | null
  readonly capacity: number | null
  /** The staff number of the trainer. */
  readonly trainer: string | null
  /** Of a course that is put into the catalog with its first session; null for one that is there. */
  readonly courseTitle: string | null
  readonly mode: TrainingMode | null
  readonly archived: boolean
}

/** A course of the catalog that a file may name. */
export interface StoredCourse {
  readonly code: string
  readonly durationMinutes: number
}
