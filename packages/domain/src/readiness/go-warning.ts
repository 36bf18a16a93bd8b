import type { WaveStatus } from '../programs/wave-status.ts'
import type { GoDecisionKind } from './go-input.ts'

/**
 * What is doubtful about a wave that is live: the last decision about it was no go, or nobody has decided. Null where nothing
 * is; before the go-live a no go is nothing to be warned of. A warning only: plans of the past had no such decisions.
 */
export function goWarning(status: WaveStatus, decision: GoDecisionKind | null): string | null {
  if (status !== 'live') return null
  if (decision === null) return 'It is live, and nobody has decided go or no go.'
  return decision === 'no_go' ? 'It is live although the last decision was no go.' : null
}
