import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/**
 * The share (0..1) of judgements on which two observers agree: agreements ÷ (agreements + disagreements). Null when
 * there were none. Throws RangeError for negative counts.
 */
export function interObserverAgreement(agreements: number, disagreements: number): number | null {
  refuseImpossible(agreements >= 0 && disagreements >= 0, 'a count of judgements is negative')
  const judgements = agreements + disagreements
  return judgements === 0 ? null : agreements / judgements
}

/**
 * Cohen's kappa: agreement beyond what chance would bring, (p_o − p_e) ÷ (1 − p_e); 1 is perfect, 0 is chance, negative is
 * worse than chance. `table[i][j]` counts what the first observer put in class i and the second in class j, in the same
 * order of classes. Null without judgements, and when both used one and the same class only, so that chance alone agrees
 * always. Throws RangeError for a table that isn't square and for negative counts.
 * Source: Cohen, Educational and Psychological Measurement 20 (1960).
 */
export function cohensKappa(table: readonly (readonly number[])[]): number | null {
  const isSquare = table.every((row) => row.length === table.length)
  refuseImpossible(isSquare, 'both observers have to use the same classes')
  refuseImpossible(
    table.flat().every((count) => count >= 0),
    'a count of judgements is negative',
  )
  const total = sum(table.flat())
  if (total === 0) return null
  const observed = sum(table.map((row, i) => row[i] ?? 0)) / total
  const byChance = sum(
    table.map((row, i) => (sum(row) / total) * (sum(table.map((other) => other[i] ?? 0)) / total)),
  )
  return byChance === 1 ? null : (observed - byChance) / (1 - byChance)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
