import type { WaveStatus } from '../programs/wave-status.ts'
import type { GoDecisionKind } from './go-input.ts'

/**
 * What is doubtful about how far a wave is, by the last decision about it: begun or live against a no go, or live although
 * nobody has decided. Null where nothing is. A warning only: plans of the past were made without such decisions.
 */
export function goWarning(status: WaveStatus, decision: GoDecisionKind | null): string | null {
  if (status !== 'active' && status !== 'live') return null
  const is = status === 'live' ? 'live' : 'under way'
  if (decision === 'no_go') return `It is ${is} although the last decision was no go.`
  return status === 'live' && decision === null ? 'It is live, and nobody has decided go or no go.' : null
}
