import type { EntityManager } from '@mikro-orm/postgresql'
import { goMeasure } from '@tidemark/domain/readiness/go-criteria'
import type { GoFacts, WaveReadiness } from '@tidemark/domain/readiness/go-facts'
import { type GoSuggestion, type GoVerdict, judgeGo, suggestGo } from '@tidemark/domain/readiness/judge-go'
import { readOfferedFacts } from './go-facts-readers.ts'
import type { GateRecords } from './go-gates.read.ts'
import { readWaveReadiness } from './wave-readiness.read.ts'

/** What the criteria of a wave say today. */
export interface JudgedGate {
  records: GateRecords
  readiness: WaveReadiness | null
  verdicts: GoVerdict[]
  /** Labels of criteria that were taken away after the round was closed that they would have read. */
  takenAway: string[]
  suggestion: GoSuggestion
  sentence: string
}

/** Judges the criteria of waves. How many statements that takes doesn’t depend on how many waves there are. */
export async function judgeGates(
  em: EntityManager,
  waves: readonly GateRecords[],
  now: Date,
): Promise<JudgedGate[]> {
  const ids = waves.map(({ id }) => id)
  const readinessOf = await readWaveReadiness(em, ids)
  const factsOf = await readOfferedFacts(em, ids, now.toISOString().slice(0, 10))
  return waves.map((records) => {
    const readiness = readinessOf.get(records.id) ?? null
    const facts: GoFacts = { ...factsOf(records.id), readiness, waitsFor: records.waitsFor }
    const verdicts = judgeGo(records.criteria, facts)
    const takenAway = takenAwayAfter(records, readiness)
    return { records, readiness, verdicts, takenAway, ...suggestGo(verdicts, takenAway.length) }
  })
}

function takenAwayAfter({ takenAway }: GateRecords, readiness: WaveReadiness | null): string[] {
  if (!readiness) return []
  return takenAway.flatMap(({ measure, statement, archivedAt }) => {
    const { readsRound, label } = goMeasure(measure)
    return readsRound && archivedAt > readiness.round.closedAt ? [statement ?? label] : []
  })
}
