/** Which sign parts whole and fraction: 1,234.50 or 1.234,50. */
export type DecimalMark = 'point' | 'comma'

/** A number read from text, or why it can't be. */
export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' }

const spaced = /^[+-]?\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/
const plain = /^[+-]?\d+$/
const onePoint = /^[+-]?\d*\.\d+$/
const oneComma = /^[+-]?\d*,\d+$/
const groupedByComma = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const groupedByPoint = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

/**
 * Reads `1234.5`, `1,234.50`, `1.234,50`, `1 234,50` (also with no-break blanks) and `1'234.50`.
 * A number with a single sign and three digits after it (`1.234`) means two things: `mark` decides, and
 * without it the number is ambiguous. Units, percent signs and exponents are refused as unreadable.
 */
export function parseNumber(text: string, mark: DecimalMark | null): ParsedNumber {
  const trimmed = text.trim().replace(/^−/, '-')
  if (plain.test(trimmed)) return read(trimmed)
  if (spaced.test(trimmed)) return read(trimmed.replace(/[ '’\u00a0\u202f]/g, '').replace(',', '.'))
  const decided = markOf(trimmed) ?? mark
  const canBePoint = onePoint.test(trimmed) || groupedByComma.test(trimmed)
  const canBeComma = oneComma.test(trimmed) || groupedByPoint.test(trimmed)
  if (!canBePoint && !canBeComma) return { kind: 'unreadable' }
  if (decided === null) return { kind: 'ambiguous' }
  return read(decided === 'point' ? trimmed.replace(/,/g, '') : trimmed.replace(/\./g, '').replace(',', '.'))
}

/**
 * The decimal mark that the column itself shows, if any of its cells can be read one way only and all of
 * those agree; null if none can or they contradict each other.
 */
export function detectDecimalMark(cells: Iterable<string>): DecimalMark | null {
  let found: DecimalMark | null = null
  for (const cell of cells) {
    const mark = markOf(cell.trim())
    if (mark === null) continue
    if (found !== null && found !== mark) return null
    found = mark
  }
  return found
}

/** The one way to read this number; null where both or neither fit. */
function markOf(text: string): DecimalMark | null {
  const point = groupedByComma.test(text) || onePoint.test(text)
  const comma = groupedByPoint.test(text) || oneComma.test(text)
  // 0.125 fits the pattern of groups, but nobody groups thousands behind a zero.
  if (point && comma && /^[+-]?0[.,]/.test(text)) return text.includes('.') ? 'point' : 'comma'
  return point === comma ? null : point ? 'point' : 'comma'
}

function read(text: string): ParsedNumber {
  const value = Number(text)
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'unreadable' }
}
