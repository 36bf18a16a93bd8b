import type { AudienceKind, AudienceRole, ImpactKind } from '@tidemark/domain/audiences/audience'
import { newId } from '../../src/kernel/new-id.ts'
import { AudiencePerson } from '../../src/modules/audiences/audience-person.entity.ts'
import { AudienceUnit } from '../../src/modules/audiences/audience-unit.entity.ts'
import { Audience } from '../../src/modules/audiences/audience.entity.ts'
import { ChangeImpact } from '../../src/modules/audiences/change-impact.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenAudience {
  program: string
  name?: string
  kind?: AudienceKind
  units?: string[]
  /** The people of a list. */
  people?: string[]
  jobFamilies?: string[]
  levels?: string[]
  locations?: string[]
  roles?: AudienceRole[]
  slant?: string | null
  whatsInIt?: string | null
  frequencyDays?: number | null
  createdAt?: Date
  coverageTarget?: number
  auditIntervalDays?: number
}

/** An audience to whom everything is said that a communication needs; everybody, if no rule is given. */
export async function buildAudience(
  app: TestApp,
  organization: string,
  { units = [], people = [], ...given }: GivenAudience,
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const audience = em.create(Audience, {
    id,
    organization,
    name: 'Everybody',
    kind: 'rule',
    jobFamilies: [],
    levels: [],
    locations: [],
    roles: [],
    slant: 'From the side of those who talk with customers.',
    whatsInIt: 'Less typing, more time with customers.',
    coverageTarget: 0.7,
    auditIntervalDays: 90,
    ...given,
  })
  for (const unit of units) em.create(AudienceUnit, { id: newId(), organization, audience, unit })
  for (const employee of people) em.create(AudiencePerson, { id: newId(), organization, audience, employee })
  await em.flush()
  return id
}

/** Something that changes for an audience: a little of how work is done. */
export async function buildImpact(
  app: TestApp,
  organization: string,
  given: { program: string; audience: string; kind?: ImpactKind; severity?: number; archivedAt?: Date },
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const states = { currentState: 'Notes on paper.', futureState: 'Notes in the system.' }
  em.create(ChangeImpact, { id, organization, kind: 'process', severity: 2, ...states, ...given })
  await em.flush()
  return id
}
