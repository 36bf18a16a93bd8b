import { formatCount } from '../../shared/format/number.ts'

interface Range {
  lower: number
  upper: number
}

const percent = (share: number, digits = 1) => (share * 100).toFixed(digits)

/** A share with its count and where it lies: "18.28 % (3,894), between 17.76 and 18.80 %". */
export function tellShare({ count, share, lower, upper }: Range & { count: number; share: number }): string {
  return `${percent(share, 2)} % (${formatCount(count)}), between ${percent(lower, 2)} and ${percent(upper, 2)} %`
}

/** How much more than those who got nothing, in percentage points. */
export function tellDifference({ difference, lower, upper }: Range & { difference: number }): string {
  const sign = difference < 0 ? '−' : '+'
  const points = (share: number) => percent(share, 2).replace('-', '−')
  return `${sign}${percent(Math.abs(difference), 2)} points on those who got nothing, between ${points(lower)} and ${points(upper)}`
}
