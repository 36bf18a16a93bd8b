/**
 * The step 1..5 of the one blue scale for a share 0..1: fifths, so a step means the same on every screen and doesn't
 * move with the data shown.
 */
export function pickAdoptionStep(share: number): 1 | 2 | 3 | 4 | 5 {
  if (share < 0.2) return 1
  if (share < 0.4) return 2
  if (share < 0.6) return 3
  if (share < 0.8) return 4
  return 5
}

/** The color of that step as a style value, for marks drawn in SVG. */
export function pickAdoptionColor(share: number): string {
  return `var(--color-adoption-${pickAdoptionStep(share)})`
}
