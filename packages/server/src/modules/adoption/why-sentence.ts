import type { AdoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { peopleMissing } from '@tidemark/domain/adoption/units-to-look-at'
import type { BoardProgram } from './board-program.read.ts'
import type { UnitView } from './board-view.ts'

type Facts = Pick<BoardProgram, 'band' | 'measurement' | 'sustainPeriods' | 'reportingPeriod'>
type Standing = Pick<UnitView, 'status' | 'figure' | 'total' | 'isVisible'>

/** What a unit's figure says, in one sentence for somebody who has never seen the board. */
export function whySentence(unit: Standing, program: Facts): string {
  if (!unit.isVisible) return 'Too few people to say anything without pointing at somebody.'
  if ('cannotSay' in unit.figure) return whyUnknown(unit)
  const { band, sustainPeriods, reportingPeriod } = program
  const [lower, upper] = [percent(band.lower), percent(band.upper)]
  const share = shareOf(unit.figure, unit, program)
  switch (unit.status) {
    case 'relapsing':
      return `It stood over ${upper} when support ended or later; now ${share}.`
    case 'below':
    case 'not_yet_shown':
      return whyUnder(unit, program, share)
    case 'entered':
      return `${capital(share)}: over ${lower}, not yet over ${upper}.`
    case 'secured':
      return `${capital(share)}: over ${upper}.`
    case 'sustained':
      return `${capital(share)}: over ${upper} for ${sustainPeriods} ${reportingPeriod}s without support.`
    case 'cannot_say_yet':
      return whyUnknown(unit)
  }
}

function whyUnder(unit: Standing, { band }: Facts, share: string): string {
  const missing = peopleMissing({ ...unit, eligible: unit.total.eligible }, band)
  const lower = percent(band.lower)
  if (missing === 0) {
    return `${capital(share)}, but so few were observed that it may still be under ${lower}.`
  }
  const people = missing === 1 ? '1 more person has' : `${missing} more people have`
  return `${people} to act in the new way to reach ${lower}; ${share}.`
}

function whyUnknown({ total }: Standing): string {
  return total.eligible === 0
    ? 'The program reaches nobody there.'
    : `Nobody of its ${total.eligible} people has been observed often enough.`
}

function shareOf(figure: AdoptionFigure, { total }: Standing, { measurement }: Facts): string {
  if ('cannotSay' in figure) return ''
  const { adopters, observed, eligible } = total
  const of = measurement === 'census' ? `${adopters} of ${eligible}` : `${adopters} of ${observed} observed`
  return `${percent(figure.rate)} do (${of})`
}

/** One digit behind the point where it matters: 49.6 % is not 50 %. */
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
