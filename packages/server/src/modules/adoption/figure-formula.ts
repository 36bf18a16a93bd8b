import { effectiveSampleSize } from '@tidemark/domain/adoption/effective-sample-size'
import type { FigureInputType, SourceType } from '../../kernel/explained-figure.type.ts'
import type { BoardProgram } from './board-program.read.ts'
import type { FigureNumbers } from './figure-of.ts'
import type { TotalCounts } from './total-counts.ts'

/** How a figure comes about: in words, with the numbers put in, with what each of these means, and by whose rule. */
export interface Formula {
  inWords: string
  inSymbols: string
  inputs: FigureInputType[]
  sources: SourceType[]
}

const WILSON: SourceType = {
  label: 'Interval: Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927)',
  url: 'https://doi.org/10.1080/01621459.1927.10502953',
}
const COCHRAN: SourceType = { label: 'Finite population: Cochran, Sampling Techniques (1977)', url: null }
const KISH: SourceType = {
  label: 'Effective size under unequal weights: Kish, Survey Sampling (1965)',
  url: null,
}
const GRANOVETTER: SourceType = {
  label: 'Thresholds: Granovetter, Threshold Models of Collective Behavior (1978)',
  url: 'https://doi.org/10.1086/226707',
}

const ADOPTERS: Omit<FigureInputType, 'value'> = {
  name: 'Adopters',
  explanation: 'People who reach the bar of every behavior that goes in.',
}
const IN_SCOPE: Omit<FigureInputType, 'value'> = {
  name: 'In scope',
  explanation: 'People whom a wave of the program reaches, where they were at the end of the period.',
}
const OBSERVED: Omit<FigureInputType, 'value'> = {
  name: 'Observed',
  explanation: 'People of whom enough was seen to judge.',
}

/** The formula of a group's figure. `isOneUnit`: its people are all of one unit, so that nothing is weighed. */
export function formulaOf(
  program: Pick<BoardProgram, 'measurement' | 'band'>,
  numbers: FigureNumbers,
  total: TotalCounts,
  isOneUnit: boolean,
): Formula {
  const formula =
    program.measurement === 'census'
      ? census(numbers)
      : isOneUnit
        ? sampleOfOne(numbers)
        : sampleOfMany(numbers, total)
  const band: FigureInputType = {
    name: 'Band',
    value: `${percent(program.band.lower)} to ${percent(program.band.upper)}`,
    explanation: 'Where a change begins to carry itself: a planning rule taken from practice, not a law.',
  }
  return {
    ...formula,
    inSymbols: numbers.rate === null ? 'Nothing to compute yet.' : formula.inSymbols,
    inputs: numbers.eligible === null ? [band] : [...formula.inputs, band],
    sources: [...formula.sources, GRANOVETTER],
  }
}

function census({ adopters, eligible, observed, rate }: FigureNumbers): Formula {
  return {
    inWords:
      'Everybody in scope is known, so the share is the adopters among them, and it has no interval. Whoever was not seen often enough counts as not having adopted.',
    inSymbols: `${adopters} ÷ ${eligible} = ${percent(rate)}`,
    inputs: [
      { ...ADOPTERS, value: `${adopters}` },
      { ...IN_SCOPE, value: `${eligible}` },
      { ...OBSERVED, value: `${observed}` },
    ],
    sources: [],
  }
}

function sampleOfOne({ adopters, eligible, observed, rate, lower, upper }: FigureNumbers): Formula {
  const size = effectiveSampleSize(observed ?? 0, eligible ?? 0)
  return {
    inWords:
      'Some of the people in scope were observed, so the share is the adopters among these, with the interval in which the share of all lies 19 times out of 20. The more of all were observed, the narrower it is.',
    inSymbols:
      `${adopters} ÷ ${observed} = ${percent(rate)}; ` +
      `n* = n(N − 1) ÷ (N − n) = ${size === Infinity ? 'everybody' : decimal(size)}; ` +
      `Wilson at n*: ${percent(lower)} to ${percent(upper)}`,
    inputs: [
      { ...ADOPTERS, value: `${adopters}` },
      { ...OBSERVED, value: `${observed}`, explanation: `${OBSERVED.explanation} This is n.` },
      { ...IN_SCOPE, value: `${eligible}`, explanation: `${IN_SCOPE.explanation} This is N.` },
    ],
    sources: [WILSON, COCHRAN],
  }
}

function sampleOfMany(numbers: FigureNumbers, { covered, adopting, imprecision }: TotalCounts): Formula {
  const { adopters, eligible, observed, rate, lower, upper } = numbers
  const size = (covered * covered) / imprecision
  return {
    inWords:
      'Each unit’s share counts by its people in scope, however many of them were observed: otherwise the unit that was observed most would speak for the others. Units in which nobody was observed are left out.',
    inSymbols:
      `Σ (in scope × share) ÷ Σ in scope = ${decimal(adopting)} ÷ ${covered} = ${percent(rate)}; ` +
      `n* = (Σ w)² ÷ Σ (w² ÷ n*) = ${size === Infinity ? 'everybody' : decimal(size)}; ` +
      `Wilson at n*: ${percent(lower)} to ${percent(upper)}`,
    inputs: [
      { ...ADOPTERS, value: `${adopters}` },
      { ...OBSERVED, value: `${observed}` },
      { ...IN_SCOPE, value: `${eligible}` },
      {
        name: 'Of these, covered',
        value: `${covered}`,
        explanation: 'People in scope of the units in which somebody was observed.',
      },
    ],
    sources: [WILSON, COCHRAN, KISH],
  }
}

const percent = (share: number | null): string => (share === null ? '–' : `${decimal(share * 100)} %`)
const decimal = (value: number): string => `${Math.round(value * 10) / 10}`
