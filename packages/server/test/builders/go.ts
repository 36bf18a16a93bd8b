import type { GoCriterionKey } from '@tidemark/domain/readiness/go-criteria'
import { goMeasure } from '@tidemark/domain/readiness/go-criteria'
import type { GoDecisionKind } from '@tidemark/domain/readiness/go-input'
import { newId } from '../../src/kernel/new-id.ts'
import { GoCriterion } from '../../src/modules/readiness/go-criterion.entity.ts'
import { GoDecision } from '../../src/modules/readiness/go-decision.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenCriterion {
  measure?: GoCriterionKey
  target?: number | null
  statement?: string | null
  setAt?: Date
  archivedAt?: Date
}

/** A criterion with its usual target, set on 6 April 2026: one’s own unless another is given. */
export async function buildCriterion(
  app: TestApp,
  organization: string,
  { program, wave }: { program: string; wave: string },
  { measure = 'own', ...given }: GivenCriterion = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(GoCriterion, {
    id,
    organization,
    program,
    wave,
    measure,
    target: goMeasure(measure).startsAt,
    statement: measure === 'own' ? 'The help desk is staffed' : null,
    setAt: new Date('2026-04-06T09:00:00Z'),
    ...given,
  })
  await em.flush()
  return id
}

/** That somebody decided about a wave, now unless said otherwise. */
export async function buildGoDecision(
  app: TestApp,
  organization: string,
  { program, wave }: { program: string; wave: string },
  given: { decision: GoDecisionKind; decidedBy: string; decidedAt?: Date },
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(GoDecision, { id, organization, program, wave, reasons: 'Reasons.', verdicts: [], ...given })
  await em.flush()
  return id
}
