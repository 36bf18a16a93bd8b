import type { EntityManager } from '@mikro-orm/postgresql'
import type { Role } from '@tidemark/domain/access/roles'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import { Obstacle } from '../modules/blockers/obstacle.entity.ts'
import { ObstacleUnit } from '../modules/blockers/obstacle-unit.entity.ts'
import { CoalitionAttendance } from '../modules/coalition/coalition-attendance.entity.ts'
import { CoalitionMeeting } from '../modules/coalition/coalition-meeting.entity.ts'
import { CoalitionMember } from '../modules/coalition/coalition-member.entity.ts'
import { CoalitionMemberUnit } from '../modules/coalition/coalition-member-unit.entity.ts'
import type { Program } from '../modules/programs/program.entity.ts'
import type { Wave } from '../modules/programs/wave.entity.ts'
import { ScopeChange } from '../modules/scope/scope-change.entity.ts'
import { ShortTermWin } from '../modules/wins/short-term-win.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { ROOM } from './demonstration-room.ts'

const organization = DEMONSTRATION_ID

/** Puts down for the audit record what was added, as the command would have: by the program manager unless said otherwise. */
export type PutDown = (
  command: string,
  subjectId: string,
  detail: Record<string, unknown>,
  accountId?: string,
) => void

/** What the room of the made-up program is filled into. */
export interface RoomToFill {
  em: EntityManager
  program: Program
  /** By the name of the wave. */
  waves: ReadonlyMap<string, Wave>
  /** The unit of a code; throws where the data have none. */
  unitOf: (code: string) => string
  /** By their role. */
  accounts: ReadonlyMap<Role, string>
  today: string
  note: PutDown
}

/** Fills the room of the made-up program: coalition, wins, what stands in the way, and the scope ledger. */
export function seedProgramRoom(room: RoomToFill): void {
  createCoalition(room)
  createWins(room)
  createObstacles(room)
  createScopeChanges(room)
}

function createCoalition({ em, program, unitOf, today, note }: RoomToFill): void {
  const members = ROOM.coalition.map(({ units, ...fields }) => {
    const member = em.create(CoalitionMember, { id: newId(), organization, program, ...fields })
    for (const code of units) {
      em.create(CoalitionMemberUnit, { id: newId(), organization, member, unit: unitOf(code) })
    }
    note('addCoalitionMember', member.id, { fullName: member.fullName, role: member.role })
    return member
  })
  for (const { daysAgo, present, ...fields } of ROOM.meetings) {
    const heldOn = addDays(today, -daysAgo)
    const meeting = em.create(CoalitionMeeting, { id: newId(), organization, program, heldOn, ...fields })
    for (const place of present) {
      const member = members[place]
      if (member) em.create(CoalitionAttendance, { id: newId(), organization, meeting, member })
    }
    note('addCoalitionMeeting', meeting.id, { heldOn, topic: meeting.topic })
  }
}

function createWins({ em, program, waves, today, note }: RoomToFill): void {
  for (const { wave, wonDaysAgo, recognized, recognizedDaysAgo, ...fields } of ROOM.wins) {
    const win = em.create(ShortTermWin, {
      id: newId(),
      organization,
      program,
      wave: waves.get(wave) ?? null,
      wonOn: addDays(today, -wonDaysAgo),
      recognized: [...recognized],
      recognizedOn: recognizedDaysAgo === null ? null : addDays(today, -recognizedDaysAgo),
      ...fields,
    })
    note('addShortTermWin', win.id, { title: win.title })
  }
}

function createObstacles({ em, program, unitOf, today, note }: RoomToFill): void {
  for (const { units, steps, raisedDaysAgo, dueInDays, ...given } of ROOM.obstacles) {
    const { closed, ...fields } = { closed: null, ...given }
    const obstacle = em.create(Obstacle, {
      id: newId(),
      organization,
      program,
      steps: [...steps],
      raisedOn: addDays(today, -raisedDaysAgo),
      dueOn: addDays(today, dueInDays),
      closedOn: closed && addDays(today, -closed.daysAgo),
      closingNote: closed && closed.note,
      ...fields,
    })
    for (const code of units) {
      em.create(ObstacleUnit, { id: newId(), organization, obstacle, unit: unitOf(code) })
    }
    note('addObstacle', obstacle.id, { kind: obstacle.kind, title: obstacle.title })
  }
}

function createScopeChanges({ em, program, today, note }: RoomToFill): void {
  for (const { requestedDaysAgo, decided, ...fields } of ROOM.scopeChanges) {
    const change = em.create(ScopeChange, {
      id: newId(),
      organization,
      program,
      requestedOn: addDays(today, -requestedDaysAgo),
      ...(decided && {
        decision: decided.decision,
        decidedBy: decided.by,
        decidedOn: addDays(today, -decided.daysAgo),
        decisionReason: decided.reason,
        sponsorName: decided.sponsor,
      }),
      ...fields,
    })
    note('requestScopeChange', change.id, { title: change.title })
  }
}
