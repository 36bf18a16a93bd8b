import type {
  AdoptionCounts,
  AdoptionFigure,
  AdoptionUnknown,
} from '@tidemark/domain/adoption/adoption-figure'
import type { AdoptionStatus } from '@tidemark/domain/adoption/adoption-status'
import type { AdoptionFigureType, CannotSayReason } from './adoption-figure.type.ts'
import type { BoardProgram } from './board-program.read.ts'

const REASONS: Record<AdoptionUnknown, CannotSayReason> = {
  no_people_in_scope: 'nobody_in_scope',
  nobody_observed_yet: 'nobody_observed',
}

/** The numbers of a figure as the API gives them. */
export type FigureNumbers = Pick<
  AdoptionFigureType,
  'eligible' | 'observed' | 'adopters' | 'rate' | 'lower' | 'upper'
>

const HIDDEN: FigureNumbers = {
  eligible: null,
  observed: null,
  adopters: null,
  rate: null,
  lower: null,
  upper: null,
}

/** Counts beside what they say; nothing at all of a group that the viewer must not see. */
export function figureNumbers(
  { eligible, observed, adopters }: AdoptionCounts,
  figure: AdoptionFigure,
  { measurement }: Pick<BoardProgram, 'measurement'>,
  isVisible: boolean,
): FigureNumbers {
  if (!isVisible) return HIDDEN
  if ('cannotSay' in figure) return { ...HIDDEN, eligible, observed, adopters }
  const { rate, lower, upper } = figure
  const interval = measurement === 'sample' ? { lower, upper } : { lower: null, upper: null }
  return { eligible, observed, adopters, rate, ...interval }
}

/** Why nothing is said; a hidden group and an empty one look the same to whoever sees groups only. */
export function reasonOf(figure: AdoptionFigure, isVisible: boolean): CannotSayReason | null {
  if (!isVisible) return 'too_few_people'
  return 'cannotSay' in figure ? REASONS[figure.cannotSay] : null
}

/** What a figure is made of before it goes out. */
export interface GivenFigure {
  counts: AdoptionCounts
  figure: AdoptionFigure
  status: AdoptionStatus
  isVisible: boolean
}

/** A figure as the API gives it. */
export function figureOf(
  program: Pick<BoardProgram, 'measurement' | 'band'>,
  asOf: string,
  { counts, figure, status, isVisible }: GivenFigure,
): AdoptionFigureType {
  return {
    status: isVisible ? status : 'cannot_say_yet',
    reason: reasonOf(figure, isVisible),
    ...figureNumbers(counts, figure, program, isVisible),
    asOf,
    measurement: program.measurement,
    band: program.band,
  }
}
