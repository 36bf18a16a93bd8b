import type { Communication } from './communication.entity.ts'

/** Takes the approval away; what that changes, for the audit entry. The day that it was planned for stays. */
export function backToDraft(communication: Communication): Record<string, unknown> {
  const before = communication.state
  communication.state = 'draft'
  communication.approvedBy = null
  communication.approvedAt = null
  return { state: { before, after: 'draft' } }
}
