import { median } from '../measure/median.ts'
import type { Statements } from '../measure/count-statements.ts'
import type { Round } from '../measure/load.ts'
import type { Rounds } from '../measure/run-rounds.ts'
import type { Contender } from '../paths/measured-path.ts'

/** What was measured of one path. */
export interface PathResult {
  name: string
  title: string
  rounds: Rounds
  bytes: Partial<Record<Contender, number>>
  statements: Partial<Record<Contender, Statements>>
}

export const cpuOf = ({ serverCpu, databaseCpu }: Round): number => serverCpu + databaseCpu

/** The product's number over another contender's, round by round, and the median of these ratios; null without rounds. */
export function ratio({ rounds }: PathResult, other: Contender, of: (round: Round) => number): number | null {
  const [mine, theirs] = [rounds.product ?? [], rounds[other] ?? []]
  const ratios = mine.flatMap((round, index) => {
    const beside = theirs[index]
    return beside ? [of(round) / of(beside)] : []
  })
  return ratios.length > 0 ? median(ratios) : null
}

/** The median of a number over the rounds of a contender. */
export const medianOf = (rounds: readonly Round[], of: (round: Round) => number): number =>
  median(rounds.map(of))
