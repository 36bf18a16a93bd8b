/** The sum of numbers of two decimals, exact: they are added up as hundredths, since 0.1 + 0.2 isn't 0.3. */
export function sumHundredths(values: Iterable<number>): number {
  let hundredths = 0
  for (const value of values) hundredths += Math.round(value * 100)
  return hundredths / 100
}
