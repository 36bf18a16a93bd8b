import type { ReadinessSignalFacts, SignalFacts } from '@tidemark/domain/blockers/signal-facts'
import type { CountedShare } from '@tidemark/domain/kotter/gate-facts'
import { changeOfIndex, type RoundSide } from '@tidemark/domain/readiness/change-since'
import { type ItemMarker, LEGS } from '@tidemark/domain/readiness/instrument'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readRoundsToCompare, type RoundAsWhole } from './rounds-to-compare.read.ts'

const UNFAVOURABLE: [Exclude<keyof ReadinessSignalFacts, 'sinceLastRound'>, ItemMarker][] = [
  ['unsureWhatIsInIt', 'whats_in_it'],
  ['doubtLeaders', 'leaders_act'],
  ['untrained', 'trained'],
  ['unwilling', 'willing'],
]

/** What the latest closed round of a program says of everybody it asked; nothing where too few have answered. */
export async function readReadinessSignals({ em }: SignedInContext, programId: string): Promise<SignalFacts> {
  const [latest, before] = await readRoundsToCompare(em, programId)
  if (!latest?.figure) return {}
  const readiness: ReadinessSignalFacts = {}
  for (const [fact, marker] of UNFAVOURABLE) {
    const share = unfavourable(latest, marker)
    if (share) readiness[fact] = share
  }
  const beforeDesire = heldUpBeforeDesire(latest)
  if (beforeDesire) readiness.beforeDesire = beforeDesire
  const sinceLastRound = before && compare(before, latest)
  if (sinceLastRound) readiness.sinceLastRound = sinceLastRound
  return { readiness }
}

function unfavourable({ items, figure }: RoundAsWhole, marker: ItemMarker): CountedShare | null {
  const index = items.findIndex((item) => item.marker === marker)
  const of = figure?.counts[index] ?? 0
  return of === 0 ? null : { count: of - (figure?.favourables[index] ?? 0), of }
}

function heldUpBeforeDesire({ figure }: RoundAsWhole): CountedShare | null {
  const barriers = figure?.distributions?.barriers
  if (!barriers) return null
  const of = Object.values(barriers).reduce((sum, people) => sum + people, 0)
  return of === 0 ? null : { count: (barriers.awareness ?? 0) + (barriers.desire ?? 0), of }
}

function compare(before: RoundAsWhole, now: RoundAsWhole): ReadinessSignalFacts['sinceLastRound'] | null {
  const change = changeOfIndex(sideOf(before), sideOf(now))
  if (!change || !before.figure || !now.figure) return null
  return {
    before: { round: before.name, index: change.before, answered: before.figure.answeredCount },
    now: { round: now.name, index: change.now, answered: now.figure.answeredCount },
    isClear: change.isClear,
  }
}

function sideOf({ items, figure }: RoundAsWhole): RoundSide {
  const answered = items.map((item, index) => ({
    ...item,
    count: figure?.counts[index] ?? 0,
    sum: figure?.sums[index] ?? 0,
    squares: figure?.squares[index] ?? 0,
  }))
  return {
    items: answered.filter(({ dimension }) => LEGS.some((leg) => leg === dimension)),
    population: figure?.invitedCount ?? Infinity,
  }
}
