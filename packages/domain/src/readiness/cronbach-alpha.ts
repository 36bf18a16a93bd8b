/**
 * What Cronbach's α needs to know of all people so far, so that 50,000 of them pass by one at a time: how each item varies,
 * and how it goes with the total.
 */
export interface AlphaTally {
  /** People who answered every item. */
  complete: number
  means: number[]
  /** Σ (x − mean)² of each item. */
  squares: number[]
  /** Σ (x − mean)(total − mean of totals) of each item. */
  withTotal: number[]
  totalMean: number
  totalSquares: number
}

/** How well the items of a scale go together. */
export interface Alpha {
  complete: number
  /** Null for fewer than two items or people, and where all totals are alike. May be negative. */
  alpha: number | null
  /** In the order of the items: α of the others, by the same rules. */
  ifDropped: (number | null)[]
}

/** A total that varies less than this is alike in all people: what is left is rounding. */
const ALIKE = 1e-12

/** Starts the tally of a scale with so many items. */
export function startAlpha(items: number): AlphaTally {
  const zeros = () => Array<number>(items).fill(0)
  return { complete: 0, means: zeros(), squares: zeros(), withTotal: zeros(), totalMean: 0, totalSquares: 0 }
}

/**
 * Adds one person's turned answers, in the order of the items. Somebody who left one out isn't counted (listwise), as the
 * published figures do it. Running means are Welford's, which stay exact where sums of squares would lose digits.
 */
export function addToAlpha(tally: AlphaTally, turned: readonly (number | null)[]): void {
  let total = 0
  for (const answer of turned) {
    if (answer === null) return
    total += answer
  }
  tally.complete += 1
  const fromTotal = total - tally.totalMean
  tally.totalMean += fromTotal / tally.complete
  const fromNewTotal = total - tally.totalMean
  tally.totalSquares += fromTotal * fromNewTotal
  turned.forEach((answer, at) => {
    const away = (answer ?? 0) - (tally.means[at] ?? 0)
    const mean = (tally.means[at] ?? 0) + away / tally.complete
    tally.means[at] = mean
    tally.squares[at] = (tally.squares[at] ?? 0) + away * ((answer ?? 0) - mean)
    tally.withTotal[at] = (tally.withTotal[at] ?? 0) + away * fromNewTotal
  })
}

/**
 * Cronbach's α = k ÷ (k − 1) · (1 − Σ s²_item ÷ s²_total), with sample variances, and α without each item in turn. Not
 * computed for fewer than two items, fewer than two people, or totals that are all alike; a negative α is shown, since it
 * tells of an item that runs against the others. Source: Cronbach, Psychometrika 16 (1951).
 */
export function cronbachAlpha(tally: AlphaTally): Alpha {
  const { complete, squares, withTotal, totalSquares } = tally
  const ofItems = squares.reduce((sum, each) => sum + each, 0)
  return {
    complete,
    alpha: alphaOf(squares.length, complete, ofItems, totalSquares),
    // Without item i the total varies by s²_total + s²_i − 2·cov(i, total).
    ifDropped: squares.map((own, at) =>
      alphaOf(squares.length - 1, complete, ofItems - own, totalSquares + own - 2 * (withTotal[at] ?? 0)),
    ),
  }
}

function alphaOf(items: number, people: number, ofItems: number, ofTotal: number): number | null {
  if (items < 2 || people < 2 || ofTotal / people < ALIKE) return null
  return (items / (items - 1)) * (1 - ofItems / ofTotal)
}
