/** A win of a wave with what it still lacks; none missing = it counts. */
interface JudgedWin {
  missing: readonly string[]
}

/** Where a wave stands: it has a win that counts, only wins that don't yet, or none. */
export type WaveWinVerdict = 'counts' | 'incomplete' | 'none'

/**
 * Whether a wave has the short-term win that a live one needs, and the win that says so: the first that counts, else the
 * one that lacks least (of equals the first), else null. Step 6 asks for one per live wave (Kotter 1996, chapter 8).
 */
export function judgeWaveWins<Win extends JudgedWin>(
  wins: readonly Win[],
): { verdict: WaveWinVerdict; win: Win | null } {
  let closest: Win | null = null
  for (const win of wins) if (!closest || win.missing.length < closest.missing.length) closest = win
  if (!closest) return { verdict: 'none', win: null }
  return { verdict: closest.missing.length === 0 ? 'counts' : 'incomplete', win: closest }
}
