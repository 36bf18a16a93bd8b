import type { AdoptionStatus, CannotSayReason } from '../../generated/graphql.ts'
import { type BandEnds, formatCount, formatPercent, formatRate } from './number.ts'

const statusWords: Record<AdoptionStatus, string> = {
  CANNOT_SAY_YET: 'cannot say yet',
  BELOW: 'below',
  NOT_YET_SHOWN: 'not yet shown',
  ENTERED: 'entered',
  SECURED: 'secured',
  SUSTAINED: 'sustained',
  RELAPSING: 'relapsing',
}

/** The word of a status, as the board, the exports and a screen reader all say it. */
export function nameStatus(status: AdoptionStatus): string {
  return statusWords[status]
}

const statusMeanings: Record<AdoptionStatus, string> = {
  CANNOT_SAY_YET: 'There is not enough to say anything yet.',
  BELOW: 'Fewer do this than the band asks for.',
  NOT_YET_SHOWN: 'It may have reached the band; the observations do not show it yet.',
  ENTERED: 'It has reached the lower end of the band.',
  SECURED: 'It has reached the upper end of the band.',
  SUSTAINED: 'It stayed over the band after the support ended.',
  RELAPSING: 'It was over the band and is falling back.',
}

/** What a status means, in one sentence. */
export function explainStatus(status: AdoptionStatus): string {
  return statusMeanings[status]
}

/** Why a figure is withheld or missing, short enough for a row of the board. */
export function nameReason(reason: CannotSayReason): string {
  switch (reason) {
    case 'NOBODY_IN_SCOPE':
      return 'nobody is concerned here'
    case 'NOBODY_OBSERVED':
      return 'nobody observed enough yet'
    case 'TOO_FEW_PEOPLE':
      return 'too few people to show'
  }
}

/** The counts and the judgement that a sentence about adoption is made of. */
export interface SpokenFigure {
  readonly reason: CannotSayReason | null
  readonly eligible: number | null
  readonly observed: number | null
  readonly adopters: number | null
  readonly rate: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly measurement: 'CENSUS' | 'SAMPLE'
  readonly band: BandEnds
}

/** What a rate is a share of: everybody concerned in a census, those observed in a sample. */
export function readBase(figure: Pick<SpokenFigure, 'measurement' | 'eligible' | 'observed'>): number | null {
  return figure.measurement === 'CENSUS' ? figure.eligible : figure.observed
}

// Less than a tenth of a point is no doubt that anybody could see or read.
const NO_DOUBT = 0.001

/** The interval of a figure, or null where there is none to speak of: a census, or a sample of everybody. */
export function readInterval({
  lower,
  upper,
}: {
  readonly lower: number | null
  readonly upper: number | null
}): BandEnds | null {
  return lower === null || upper === null || upper - lower < NO_DOUBT ? null : { lower, upper }
}

/** `38 of 102`, or null when it can't be said. */
export function describeCounts(
  figure: Pick<SpokenFigure, 'measurement' | 'eligible' | 'observed' | 'adopters'>,
  locale?: string,
): string | null {
  const base = readBase(figure)
  if (figure.adopters === null || base === null) return null
  return `${formatCount(figure.adopters, locale)} of ${formatCount(base, locale)}`
}

/**
 * "38 of 102 people do this now; we are fairly sure it is between 29 % and 47 %." A sample over several units weighs each
 * by its people, so its rate may differ from the counts: then both are said, or a reader who divides would not believe
 * either.
 */
export function describeFigure(figure: SpokenFigure, locale?: string): string {
  const counts = describeCounts(figure, locale)
  if (figure.reason !== null || counts === null) {
    return figure.reason === null ? 'Cannot say yet.' : `Cannot say yet: ${nameReason(figure.reason)}.`
  }
  const weighed = writeWeighedRate(figure, locale)
  const said = weighed
    ? `${counts} observed people do this now, which is ${weighed} with each unit weighed by its people`
    : `${counts} people do this now`
  const interval = readInterval(figure)
  if (!interval) return `${said}.`
  const [from, to] = [
    formatRate(interval.lower, figure.band, locale),
    formatRate(interval.upper, figure.band, locale),
  ]
  return `${said}; we are fairly sure it is between ${from} and ${to}.`
}

function writeWeighedRate({ rate, adopters, band, ...figure }: SpokenFigure, locale?: string): string | null {
  const base = readBase(figure)
  if (rate === null || adopters === null || !base) return null
  const written = formatRate(rate, band, locale)
  return written === formatRate(adopters / base, band, locale) ? null : written
}

/** The band with its standing, said wherever it is drawn as more than a tint. */
export function describeBand(band: BandEnds, locale?: string): string {
  const ends = `${formatPercent(band.lower, 0, locale)} to ${formatPercent(band.upper, 0, locale)}`
  return `The band from ${ends} is a planning rule taken from practice, not a law.`
}
