import type { AdoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { statusFromInterval } from '@tidemark/domain/adoption/adoption-status'
import type { LiveUnitFacts, SignalFacts, WavePairFacts } from '@tidemark/domain/blockers/signal-facts'
import { addDays, daysBetween } from '@tidemark/domain/kernel/calendar-date'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { viewWholeProgram, type WholeProgram } from '../adoption/adoption.module.ts'
import { type GoneLive, readWavesGoneLive } from './waves-gone-live.read.ts'

/** How the units do that waves have gone live for, by what everybody may see who sees the program as groups. */
export async function readLiveUnitFacts(context: SignedInContext, programId: string): Promise<SignalFacts> {
  const whole = await viewWholeProgram(context, programId)
  if (!whole) return {}
  const today = context.now.toISOString().slice(0, 10)
  const waves = await readWavesGoneLive(context.em, programId, today)
  return {
    liveUnits: liveUnits(whole, waves, today),
    wavePair: await wavePair(context, { programId, whole, waves, today }),
  }
}

const weeks = (from: string, to: string) => Math.floor(daysBetween(from, to) / 7)

function liveUnits(whole: WholeProgram, waves: readonly GoneLive[], today: string): LiveUnitFacts[] {
  return whole.teams.flatMap(({ lineIds, observed, figure, supportEndsOn }) => {
    // Waves come by their go-live, so the first that covers a unit is the one that it has been live since.
    const first = waves.find(({ unitIds }) => unitIds.some((id) => lineIds.includes(id)))
    if (!first) return []
    const isObserved = observed > 0 && !('cannotSay' in figure)
    return [
      {
        isObserved,
        isBelow: isObserved && standsAt(figure, whole) === 'below',
        isSecured: isObserved && standsAt(figure, whole) === 'secured',
        weeksLive: weeks(first.goLiveOn, today),
        isWithoutSupport: typeof supportEndsOn === 'string' && supportEndsOn < today,
      },
    ]
  })
}

const standsAt = (figure: AdoptionFigure, { band }: WholeProgram) =>
  'cannotSay' in figure ? null : statusFromInterval(figure, band)

/** The first wave, and of the later ones that are below the band the one that has been live longest. */
async function wavePair(
  context: SignedInContext,
  found: { programId: string; whole: WholeProgram; waves: readonly GoneLive[]; today: string },
): Promise<WavePairFacts | undefined> {
  const { programId, whole, waves, today } = found
  const [first, ...others] = waves
  const firstNow = first && whole.figureOf(first.unitIds)
  if (!first || !firstNow || 'cannotSay' in firstNow) return undefined
  const later = others.find(({ goLiveOn, isLive, unitIds }) => {
    const figure = whole.figureOf(unitIds)
    return isLive && goLiveOn > first.goLiveOn && figure && standsAt(figure, whole) === 'below'
  })
  const laterNow = later && whole.figureOf(later.unitIds)
  if (!later || !laterNow || 'cannotSay' in laterNow) return undefined
  // Read of the board of that day, so that nothing is told that it hid.
  const thatDay = addDays(first.goLiveOn, daysBetween(later.goLiveOn, today))
  const firstThen = (await viewWholeProgram(context, programId, thatDay))?.figureOf(first.unitIds)
  if (!firstThen || 'cannotSay' in firstThen) return undefined
  return {
    first: {
      name: first.name,
      rate: firstNow.rate,
      isSecured: standsAt(firstNow, whole) === 'secured',
    },
    later: {
      name: later.name,
      weeksLive: weeks(later.goLiveOn, today),
      rate: laterNow.rate,
      isBelow: true,
      firstThen: firstThen.rate,
      firstHadEntered: firstThen.lower >= whole.band.lower,
    },
  }
}
