/**
 * Points of 100 as people say them, to a tenth. A figure under its target is cut, not rounded: 59.97 reads 59.9 and never
 * 60, which it hasn’t reached.
 */
export function tellPoints(figure: number, target = 0): string {
  const tenths = figure * 10 + 1e-7
  return String((figure < target - 1e-9 ? Math.floor(tenths) : Math.round(tenths)) / 10)
}
