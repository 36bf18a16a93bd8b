/** The life of a wave: planned, under way, live for its people, closed. */
export const WAVE_STATUSES = ['planned', 'active', 'live', 'closed'] as const
export type WaveStatus = (typeof WAVE_STATUSES)[number]

/**
 * Where a wave may go from each status. Going live passes through active, so that no wave is live before its work began; a
 * step back exists everywhere, since go-lives are called off and closed waves opened again.
 */
export const WAVE_TRANSITIONS: Readonly<Record<WaveStatus, readonly WaveStatus[]>> = {
  planned: ['active', 'closed'],
  active: ['planned', 'live', 'closed'],
  live: ['active', 'closed'],
  closed: ['planned', 'active', 'live'],
}

/** Whether a wave may go from one status to another; staying is no move and always false. */
export function canMoveWave(from: WaveStatus, to: WaveStatus): boolean {
  return WAVE_TRANSITIONS[from].includes(to)
}
