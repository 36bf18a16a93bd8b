import type { CoalitionRole } from '@tidemark/domain/coalition/member-input'
import { newId } from '../../src/kernel/new-id.ts'
import { CoalitionAttendance } from '../../src/modules/coalition/coalition-attendance.entity.ts'
import { CoalitionMeeting } from '../../src/modules/coalition/coalition-meeting.entity.ts'
import { CoalitionMember } from '../../src/modules/coalition/coalition-member.entity.ts'
import { CoalitionMemberUnit } from '../../src/modules/coalition/coalition-member-unit.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenMember {
  fullName?: string
  role?: CoalitionRole
  units?: string[]
  createdAt?: Date
  archivedAt?: Date
}

/** A change agent of the program's coalition who stands for these units. */
export async function buildMember(
  app: TestApp,
  organization: string,
  program: string,
  { units = [], ...given }: GivenMember = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const fields = { fullName: 'Ada Okafor', role: 'change_agent' as const, ...given }
  const member = em.create(CoalitionMember, { id, organization, program, ...fields })
  for (const unit of units) em.create(CoalitionMemberUnit, { id: newId(), organization, member, unit })
  await em.flush()
  return id
}

export interface GivenMeeting {
  heldOn?: string
  topic?: string
  members?: string[]
  archivedAt?: Date
}

/** A meeting of 11 January 2027 at which these members were. */
export async function buildMeeting(
  app: TestApp,
  organization: string,
  program: string,
  { members = [], ...given }: GivenMeeting = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const fields = { heldOn: '2027-01-11', topic: 'The first month', ...given }
  const meeting = em.create(CoalitionMeeting, { id, organization, program, ...fields })
  for (const member of members) em.create(CoalitionAttendance, { id: newId(), organization, meeting, member })
  await em.flush()
  return id
}
