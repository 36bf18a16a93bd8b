import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'

export interface DemonstrationSession {
  /** The code of its course. */
  course: string
  name?: string
  /** From today on; negative = it is over. */
  days: number
  startTime: string
  endTime: string
  timeZone: string
  place?: string
  link?: string
  capacity?: number
  trainerName: string
  /** How many weekly parts it has; left out = it takes place once. */
  parts?: number
  /** How many people are on its list; who has no seat waits. */
  people: number
  /** Of a session that is on file: the status of each in turn. */
  statuses?: readonly AttendanceStatus[]
}

const [AUSTIN, LISBON] = ['America/Chicago', 'Europe/Lisbon']

/** Sessions of the made-up program: past and to come, one to be logged, one full with people who wait, a series, two time zones. */
export const SESSIONS: readonly DemonstrationSession[] = [
  {
    course: 'OM-101',
    days: -20,
    startTime: '10:00',
    endTime: '11:00',
    timeZone: AUSTIN,
    place: 'Hall 2',
    trainerName: 'Priya Raman',
    people: 18,
    statuses: [
      'completed',
      'completed',
      'completed',
      'completed',
      'no_show',
      'completed',
      'excused',
      'attended',
    ],
  },
  {
    course: 'OM-101',
    name: 'Second morning',
    days: -2,
    startTime: '10:00',
    endTime: '11:00',
    timeZone: AUSTIN,
    place: 'Hall 2',
    capacity: 20,
    trainerName: 'Priya Raman',
    people: 12,
  },
  {
    course: 'OM-101',
    name: 'For the Lisbon desk',
    days: 6,
    startTime: '09:00',
    endTime: '10:00',
    timeZone: LISBON,
    link: 'https://meet.example/om-101-lisbon',
    capacity: 12,
    trainerName: 'Priya Raman',
    people: 7,
  },
  {
    course: 'OM-101',
    name: 'Last one this quarter',
    days: 9,
    startTime: '14:00',
    endTime: '15:00',
    timeZone: AUSTIN,
    place: 'Room 114',
    capacity: 8,
    trainerName: 'Marcus Bell',
    people: 11,
  },
  {
    course: 'OM-101',
    name: 'Four short mornings',
    days: 13,
    startTime: '09:00',
    endTime: '09:45',
    timeZone: AUSTIN,
    place: 'Room 114',
    capacity: 15,
    trainerName: 'Marcus Bell',
    parts: 4,
    people: 9,
  },
]
