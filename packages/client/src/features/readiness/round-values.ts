import type { Language } from '@tidemark/domain/readiness/instrument'
import { type Problem, problemsOf } from '@tidemark/domain/kernel/problem'
import type { RoundKind } from '@tidemark/domain/readiness/round'
import { roundInput } from '@tidemark/domain/readiness/round-input'
import { suggestDates } from '@tidemark/domain/readiness/suggested-dates'
import type { ReadinessRoundInput } from '../../generated/graphql.ts'
import type { Round } from './round-fields.ts'
import { KIND_WORDS } from './round-words.ts'

/** A round as its form holds it. */
export type RoundValues = {
  -readonly [Field in keyof ReadinessRoundInput]-?: ReadinessRoundInput[Field]
}

/** The values to begin with: those of the round, or the next one to plan, asking what was asked last. */
export function roundValues(
  known: Round | undefined,
  rounds: readonly Round[],
  fallbackInstrument: string,
): RoundValues {
  const last = rounds.findLast(({ isFromFile }) => !isFromFile)
  const like = known ?? last
  const kind = known?.kind ?? nextKind(rounds)
  return {
    name: known?.name ?? KIND_WORDS[kind],
    kind,
    instrumentId: like?.instrument.id ?? fallbackInstrument,
    scope: like?.scope ?? 'PROGRAM',
    waveIds: [...(like?.waveIds ?? [])],
    unitIds: [...(like?.unitIds ?? [])],
    opensOn: known?.opensOn ?? '',
    closesOn: known?.closesOn ?? '',
    languages: [...(like?.languages ?? ['EN'])],
    traits: [...(like?.traits ?? [])],
    asksForComments: like?.asksForComments ?? true,
  }
}

const ORDER = ['BASELINE', 'BEFORE_GO_LIVE', 'AFTER_30_DAYS', 'AFTER_90_DAYS'] as const

/** The first kind that no round is of. */
function nextKind(rounds: readonly Round[]): RoundValues['kind'] {
  return ORDER.find((kind) => !rounds.some((round) => round.kind === kind)) ?? 'OWN'
}

/** The shared rule over these values; a problem of one choice of several is one of the field with all of them. */
export function checkRound(
  values: RoundValues,
  terms: { today: string; offered: readonly Language[] },
): readonly Problem[] {
  const { instrumentId: _, ...rest } = values
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase())
  const checked = problemsOf(roundInput(terms), {
    ...rest,
    kind: values.kind.toLowerCase(),
    scope: values.scope.toLowerCase(),
    languages: lower(values.languages),
    traits: lower(values.traits),
  })
  if (checked.ok) return []
  return checked.problems.map((problem) => ({ ...problem, field: problem.field.split('.')[0] ?? '' }))
}

/** A wave, as far as dates of a round hang on it. */
interface DatedWave {
  readonly id: string
  readonly name: string
  readonly goLiveOn: string
}

/**
 * Dates for a round of this kind and the wave they come from: the first of those it names to go live, or of all waves. Null
 * for kinds that hang on no go-live.
 */
export function suggestRound(
  { kind, scope, waveIds }: Pick<RoundValues, 'kind' | 'scope' | 'waveIds'>,
  waves: readonly DatedWave[],
) {
  const named = scope === 'WAVES' ? waves.filter(({ id }) => waveIds.includes(id)) : waves
  const [wave] = named.toSorted((a, b) => a.goLiveOn.localeCompare(b.goLiveOn))
  // `as`: the API's kinds are the rules' in capitals.
  const dates = wave ? suggestDates(kind.toLowerCase() as RoundKind, wave.goLiveOn) : null
  return wave && dates ? { wave, ...dates } : null
}
