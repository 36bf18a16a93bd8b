import type { EntityManager } from '@mikro-orm/postgresql'
import { dayInZone } from '@tidemark/domain/kernel/day-in-zone'
import { readStatement, type SaidAttendance } from '@tidemark/domain/learning-records/read-statement'
import { openSelfPacedSessions } from '../training/training.module.ts'
import { type Entry, hear, holdEntries, writeEntries } from './entries.ts'
import { type Answer, findAnswers } from './find-answers.read.ts'
import { findPeople } from './find-people.read.ts'
import { findSessions, type NamedSession } from './find-sessions.read.ts'
import { type HeardStatement, type Outcome, unapplied, type WaitsFor } from './heard-statement.ts'
import { placeOf, type Place } from './place-of.ts'

interface Settling {
  organizationId: string
  now: Date
}

/** What became of statements, by the ids of their rows, and the entries that they changed. */
export interface Settled {
  outcomes: ReadonlyMap<string, Outcome>
  changed: readonly Entry[]
}

/**
 * Puts on file what statements say of attendance, in the order in which they come: set-wise, so that 250 take as many
 * statements as one. Whoever or whatever is unknown makes a statement wait; what it says is told by its outcome.
 */
export async function settleStatements(
  em: EntityManager,
  settling: Settling,
  heard: readonly HeardStatement[],
): Promise<Settled> {
  const outcomes = new Map<string, Outcome>()
  const asked = heard.flatMap((one) => {
    const read = readStatement(one.statement)
    if (read.kind === 'attendance') return [{ ...one, said: read.said }]
    outcomes.set(one.id, unapplied('ignored', read.kind === 'nothing' ? read.reason : 'object'))
    return []
  })
  if (asked.length === 0) return { outcomes, changed: [] }

  const known = await lookUp(em, asked)
  const ready = asked.flatMap((one) => {
    const found = known(one.said)
    if (found.outcome) {
      outcomes.set(one.id, found.outcome)
      return []
    }
    return [{ ...one, ...found, at: one.statement.timestamp ?? one.receivedAt }]
  })
  const missing = Map.groupBy(
    ready.filter(({ place }) => place.session === null),
    ({ place }) => place.courseId,
  )
  const opened = await openSelfPacedSessions(
    em,
    settling,
    [...missing].map(([courseId, them]) => ({
      courseId,
      since: new Date(Math.min(...them.map(({ at }) => at.getTime()))),
    })),
  )
  const placed = ready.map((one) => ({ ...one, session: one.place.session ?? newSession(one.place, opened) }))
  const entryOf = await holdEntries(
    em,
    placed.map(({ employeeId, session, at }) => ({
      employeeId,
      sessionId: session.id,
      day: dayInZone(at, session.timeZone),
    })),
  )
  const entries = new Set<Entry>()
  for (const { id, said, employeeId, session, at, isAnswered } of placed) {
    const entry = entryOf({ employeeId, sessionId: session.id })
    const before = entry.now
    const isHeard = hear(entry, said, at, session)
    if (isHeard) entries.add(entry)
    outcomes.set(id, {
      state: 'applied',
      reason: null,
      personKey: isAnswered ? said.person.key : null,
      activityKey: isAnswered ? said.activity.key : null,
      isKept: isAnswered,
      attendanceId: entry.id,
      before: isHeard ? before : null,
      madeVersion: isHeard ? entry.version : null,
    })
  }
  await writeEntries(em, settling.organizationId, [...entries])
  return { outcomes, changed: [...entries] }
}

/** Whom and what each statement means: by an answer that somebody gave, else by what is on file. */
async function lookUp(em: EntityManager, asked: readonly { said: SaidAttendance }[]) {
  const said = asked.map((one) => one.said)
  const answers = await findAnswers(em, said)
  const people = await findPeople(em, [...new Map(said.map(({ person }) => [person.key, person])).values()])
  const found = await findSessions(em, {
    codes: [...new Set(said.flatMap(({ activityCode, sessionCodes }) => [activityCode, ...sessionCodes]))],
    courseIds: answers.courseIds,
  })
  return (one: SaidAttendance) => {
    const [who, what] = [answers.of('person', one.person.key), answers.of('activity', one.activity.key)]
    const keys = { personKey: one.person.key, activityKey: one.activity.key }
    if (isIgnored(who) || isIgnored(what))
      return { outcome: unapplied('ignored', 'decided', { ...keys, isKept: true }) }
    const employeeId = who?.employeeId ?? people.get(one.person.key)
    const place = placeOf(one, what?.courseId ?? null, found)
    if (employeeId !== undefined && place)
      return { employeeId, place, isAnswered: who !== undefined || what !== undefined, outcome: null }
    const reason: WaitsFor = place ? 'person' : employeeId !== undefined ? 'activity' : 'person_and_activity'
    return { outcome: unapplied('waiting', reason, keys) }
  }
}

const isIgnored = (answer: Answer | undefined) =>
  answer !== undefined && answer.employeeId === null && answer.courseId === null

function newSession({ courseId, passScore }: Place, opened: ReadonlyMap<string, string>): NamedSession {
  const id = opened.get(courseId)
  if (id === undefined) throw new Error('A session was opened for every course that had none.')
  return { id, courseId, code: null, timeZone: 'UTC', passScore, isPart: false, isSelfPaced: true }
}
