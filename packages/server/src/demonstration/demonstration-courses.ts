import type { CourseLevel, TrainingMode } from '@tidemark/domain/training/course'

export interface DemonstrationCourse {
  code: string
  title: string
  description: string
  mode: TrainingMode
  level: CourseLevel
  durationMinutes: number
  validityMonths?: number
  passScore?: number
  link?: string
  /** Codes of the courses to complete first. */
  needs: readonly string[]
  /** Names of the behaviors of the made-up program that it serves. */
  behaviors: readonly string[]
  /** Names of the audiences that have to take it; `days` from today, or by the go-live of each person's wave. */
  requiredOf: readonly { audience: string; days: number | null }[]
}

/** What people learn for the made-up program, in all five ways: mostly by doing it. A course comes after those that it asks for. */
export const COURSES: readonly DemonstrationCourse[] = [
  {
    code: 'OM-101',
    title: 'One matter, one owner',
    description: 'Why customers tell their story twice, what it costs, and who may decide what from now on.',
    mode: 'lecture',
    level: 'introductory',
    durationMinutes: 60,
    needs: [],
    behaviors: [],
    requiredOf: [
      { audience: 'Those who answer callers', days: null },
      { audience: 'Case officers in Licensing', days: null },
    ],
  },
  {
    code: 'REC-110',
    title: 'The shared record, step by step',
    description: 'Finding, reading and keeping the one record of a matter. Ends with a test on ten cases.',
    mode: 'e_learning',
    level: 'introductory',
    durationMinutes: 45,
    validityMonths: 24,
    passScore: 70,
    link: 'https://learning.example/rec-110',
    needs: [],
    behaviors: ['Asks for the story again'],
    requiredOf: [
      { audience: 'Those who answer callers', days: null },
      { audience: 'First users of the new record', days: 21 },
    ],
  },
  {
    code: 'REC-120',
    title: 'A week in the shared record',
    description:
      'Real matters, kept in the record by those who will keep them, with somebody who knows it beside them.',
    mode: 'experiential',
    level: 'intermediate',
    durationMinutes: 480,
    needs: ['REC-110'],
    behaviors: ['Owns the matter', 'Asks for the story again'],
    requiredOf: [{ audience: 'First users of the new record', days: 45 }],
  },
  {
    code: 'CALL-210',
    title: 'Ending a contact with the next step',
    description:
      'Three recorded calls, listened to together, and the last minute of each said again in other words.',
    mode: 'workshop',
    level: 'intermediate',
    durationMinutes: 180,
    validityMonths: 12,
    needs: ['OM-101'],
    behaviors: ['Says what happens next'],
    requiredOf: [{ audience: 'Those who answer callers', days: null }],
  },
  {
    code: 'DEC-220',
    title: 'Deciding small cases yourself',
    description: 'Twelve cases up to the agreed amount: decide, give the reason, hear how others decided.',
    mode: 'experiential',
    level: 'intermediate',
    durationMinutes: 240,
    passScore: 60,
    needs: ['OM-101'],
    behaviors: ['Owns the matter'],
    requiredOf: [{ audience: 'Case officers in Licensing', days: 60 }],
  },
  {
    code: 'LEAD-310',
    title: 'Seeing it and saying so',
    description:
      'Team leaders watch a colleague’s team for an hour, and say what they saw to those who did it.',
    mode: 'coaching',
    level: 'advanced',
    durationMinutes: 90,
    needs: ['OM-101'],
    behaviors: ['Owns the matter', 'Says what happens next'],
    requiredOf: [{ audience: 'Team leaders who lead through it', days: 30 }],
  },
  {
    code: 'WRITE-130',
    title: 'Letters that people understand',
    description: 'Plain words for decisions and reasons. For whoever wants to; nobody has to.',
    mode: 'workshop',
    level: 'introductory',
    durationMinutes: 120,
    needs: [],
    behaviors: [],
    requiredOf: [],
  },
]
