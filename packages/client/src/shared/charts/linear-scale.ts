/** Places a value along a length, and reads a place back as a value. */
export interface LinearScale {
  (value: number): number
  invert(place: number): number
}

/**
 * Maps `from` onto `to` in a straight line, as `scaleLinear` of d3-scale does. That one brings its formats, colors and
 * calendars along, ten times what the board's two charts use of it, and the board's first load counts each kilobyte.
 */
export function createLinearScale(
  from: readonly [number, number],
  to: readonly [number, number],
): LinearScale {
  const slope = (to[1] - to[0]) / (from[1] - from[0])
  return Object.assign((value: number) => to[0] + (value - from[0]) * slope, {
    invert: (place: number) => from[0] + (place - to[0]) / slope,
  })
}
