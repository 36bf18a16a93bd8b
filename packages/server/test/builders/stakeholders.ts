import type { Standing } from '@tidemark/domain/stakeholders/stakeholder-input'
import type { RelationKind } from '@tidemark/domain/stakeholders/stakeholder'
import { newId } from '../../src/kernel/new-id.ts'
import { StakeholderRelation } from '../../src/modules/stakeholders/stakeholder-relation.entity.ts'
import { StakeholderStanding } from '../../src/modules/stakeholders/stakeholder-standing.entity.ts'
import { Stakeholder } from '../../src/modules/stakeholders/stakeholder.entity.ts'
import type { TestApp } from '../app/test-app.ts'

interface Given extends Partial<Standing> {
  name?: string
  archivedAt?: Date
}

/** Somebody in the middle of a program's grid of whom nothing else is known. */
export async function buildStakeholder(
  app: TestApp,
  organization: string,
  program: string,
  given: Given = {},
): Promise<string> {
  const em = app.tenant(organization)
  const { id } = em.create(Stakeholder, {
    id: newId(),
    organization,
    program,
    name: 'Works council',
    kind: 'group',
    power: 3,
    interest: 3,
    ...given,
  })
  await em.flush()
  return id
}

/** Where a stakeholder stood from a day on. */
export async function buildStanding(
  app: TestApp,
  organization: string,
  stakeholder: string,
  fromDay: string,
  standing: Partial<Standing>,
): Promise<void> {
  const em = app.tenant(organization)
  em.create(StakeholderStanding, {
    id: newId(),
    organization,
    stakeholder,
    fromDay,
    power: 3,
    interest: 3,
    ...standing,
  })
  await em.flush()
}

export async function buildRelation(
  app: TestApp,
  organization: string,
  program: string,
  from: string,
  to: string,
  kind: RelationKind = 'influences',
): Promise<string> {
  const em = app.tenant(organization)
  const { id } = em.create(StakeholderRelation, { id: newId(), organization, program, from, to, kind })
  await em.flush()
  return id
}
