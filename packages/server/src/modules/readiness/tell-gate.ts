import { goWarning } from '@tidemark/domain/readiness/go-warning'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { GoGateType, GoReadingType } from './go-gate.type.ts'
import { goPermissions } from './go-permissions.ts'
import type { JudgedGate } from './judge-gates.ts'

/** A judged gate as the API tells it. */
export function tellGate(
  { viewer, now }: Pick<SignedInContext, 'viewer' | 'now'>,
  { records, readiness, verdicts, takenAway, suggestion, sentence }: JudgedGate,
): GoGateType {
  const { criteria, takenAway: _, waitsFor: __, programIsClosed, ...wave } = records
  const onFile = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  return {
    ...wave,
    criteria: verdicts.flatMap((verdict) => {
      const criterion = onFile.get(verdict.id)
      return criterion ? [{ ...criterion, ...verdict }] : []
    }),
    criterionCount: verdicts.length,
    metCount: verdicts.filter(({ state }) => state === 'met').length,
    takenAway,
    reading: tellReading(readiness),
    suggestion,
    suggestionSentence: sentence,
    warning: goWarning(wave.status, wave.decision),
    asOf: now.toISOString().slice(0, 10),
    viewerCan: goPermissions(viewer, { programId: wave.programId, programIsClosed }),
  }
}

function tellReading(readiness: JudgedGate['readiness']): GoReadingType | null {
  if (!readiness) return null
  const { round, figures } = readiness
  return {
    roundId: round.id,
    roundName: round.name,
    closedAt: round.closedAt,
    answered: figures?.answered ?? null,
    invited: figures?.invited ?? null,
    wider: figures?.wider ?? null,
  }
}
