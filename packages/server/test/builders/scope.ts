import { newId } from '../../src/kernel/new-id.ts'
import { ScopeChange } from '../../src/modules/scope/scope-change.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenScopeChange {
  title?: string
  requestedBy?: string
  requestedOn?: string
  timeEffectDays?: number
  costEffect?: number
  qualityEffect?: number
  decision?: 'open' | 'accepted' | 'rejected' | 'withdrawn'
  decidedBy?: string
  decidedOn?: string
  sponsorName?: string
  archivedAt?: Date
}

/** An open request of Monday, 4 May 2026 that takes two weeks more and does nothing else. */
export async function buildScopeChange(
  app: TestApp,
  organization: string,
  program: string,
  given: GivenScopeChange = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(ScopeChange, {
    id,
    organization,
    program,
    title: 'Take the south in at once',
    requestedBy: 'Head of sales',
    requestedOn: '2026-05-04',
    timeEffectDays: 14,
    ...given,
  })
  await em.flush()
  return id
}
