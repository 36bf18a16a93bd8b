import type { AgreementOfGroups } from './within-group-agreement.ts'

/**
 * What α says, in words for people who don't do statistics. The bounds .6, .7 and .95 are practice, no law (Nunnally,
 * Psychometric Theory, 1978; Streiner, Journal of Personality Assessment 80, 2003).
 */
export function alphaSentence(
  alpha: number | null,
  items: number,
  complete: number,
  isMixed = false,
): string {
  if (alpha === null) {
    const why = isMixed ? 'they are answered on different scales' : whyNoAlpha(items, complete)
    return `Cannot say how well the items go together: ${why}.`
  }
  const figure = `α ${round(alpha)}, ${items} items, ${people(complete)} who answered all of them`
  if (alpha < 0) {
    return `The items run against each other (${figure}): look for one whose answers should be turned.`
  }
  if (alpha < 0.6) return `The items hardly go together (${figure}): read them one by one, not as one figure.`
  if (alpha < 0.7) return `The items go together loosely (${figure}): read the figure with care.`
  if (alpha <= 0.95) return `The items go together well enough to be read as one figure (${figure}).`
  return `The items go together so closely that some ask the same thing twice (${figure}).`
}

function whyNoAlpha(items: number, complete: number): string {
  if (items < 2) return 'it takes two items'
  return complete < 2
    ? 'too few people answered all of them'
    : 'too few people answered all of them, or all gave the same total'
}

/** What α without one item says beside α with it: null where leaving it out changes nothing worth telling. */
export function ifDroppedSentence(alpha: number | null, ifDropped: number | null): string | null {
  if (alpha === null || ifDropped === null || ifDropped <= alpha) return null
  return `Without this item the others go together better (α ${round(ifDropped)} instead of ${round(alpha)}).`
}

/**
 * What r_WG(J) says: whether a unit's mean speaks for its people. The bounds .5 and .7 are practice (LeBreton & Senter,
 * Organizational Research Methods 11, 2008).
 */
export function agreementSentence(agreement: AgreementOfGroups | null): string {
  if (agreement === null)
    return 'Cannot say how much people of one unit agree: no unit is large enough to be shown.'
  const { units, least, median, most } = agreement
  const figure = `r_WG(J) ${round(median)} in the middle of ${units} ${units === 1 ? 'unit' : 'units'}, ${round(least)} to ${round(most)}`
  if (median < 0.5) return `People of one unit disagree (${figure}): a unit's mean doesn't speak for them.`
  if (median < 0.7) return `People of one unit agree in part (${figure}): read a unit's mean with care.`
  return `People of one unit agree enough for its mean to speak for them (${figure}).`
}

/** What ICC(1) says: how much of one person's answer the unit tells. About .1 is usual (LeBreton & Senter 2008). */
export function icc1Sentence(icc1: number | null): string {
  if (icc1 === null) return 'Cannot say how much the unit matters: it takes two units that are shown.'
  const figure = `ICC(1) ${round(icc1)}`
  if (icc1 <= 0) return `Which unit somebody is in says nothing about the answer (${figure}).`
  const share = `${Math.round(icc1 * 100)} % of how answers differ goes with the unit (${figure})`
  if (icc1 < 0.05) return `${share}: act on everybody alike.`
  return icc1 < 0.25 ? `${share}: some units need other help than others.` : `${share}: act unit by unit.`
}

/** What ICC(2) says: whether units can be told apart by their means. The bounds .5 and .7 are practice. */
export function icc2Sentence(icc2: number | null): string {
  if (icc2 === null) return 'Cannot say how surely units can be told apart: it takes two units that differ.'
  const figure = `ICC(2) ${round(icc2)}`
  if (icc2 < 0.5) return `Differences between units are mostly chance (${figure}): don't rank them.`
  if (icc2 < 0.7) return `Units can be told apart roughly (${figure}): trust large differences only.`
  return `Units can be told apart by their means (${figure}).`
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}

/** As such figures are printed: two places, no zero in front, a real minus. */
function round(figure: number): string {
  const text = Math.abs(figure).toFixed(2).replace(/^0\./, '.')
  return figure < 0 && text !== '.00' ? `−${text}` : text
}
