import type { ReportableCriterion } from '@tidemark/domain/kotter/reportable-criteria'
import { newId } from '../../src/kernel/new-id.ts'
import { Evidence } from '../../src/modules/evidence/evidence.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenEvidence {
  program: string
  step?: string
  obstacle?: string
  addedBy: string
  title?: string
  datedOn?: string
  criterion?: ReportableCriterion
  reportedCount?: number
  reportedOf?: number
  archivedAt?: Date
}

/** A text of 4 January 2027 that is on file for a step or a blocker. */
export async function buildEvidence(
  app: TestApp,
  organization: string,
  given: GivenEvidence,
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const fields = { kind: 'text' as const, title: 'Minutes', text: 'All agreed.', datedOn: '2027-01-04' }
  em.create(Evidence, { id, organization, ...fields, ...given })
  await em.flush()
  return id
}
