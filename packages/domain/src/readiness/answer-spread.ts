import type { AnswerDistributions } from './answer-distributions.ts'
import { barrierPoint, type BarrierPoint } from './barrier-point.ts'
import { positionOnScale } from './favourable.ts'
import { type Element, ELEMENTS, type Item } from './instrument.ts'
import { hasSteps } from './instrument-input.ts'

/** How often each answer was given, and how many people stand before each barrier. */
export interface AnswerSpread {
  /** One an item: each turned answer that was given, with how often. */
  counts: Map<number, number>[]
  /** Null where the instrument doesn't ask for all five elements. */
  barriers: Partial<Record<BarrierPoint, number>> | null
}

/** Starts counting the answers of a group. */
export function startSpread(items: readonly Item[]): AnswerSpread {
  const asksForAll = ELEMENTS.every((element) => items.some(({ dimension }) => dimension === element))
  return { counts: items.map(() => new Map()), barriers: asksForAll ? {} : null }
}

/** Adds what one person answered, turned. */
export function addToSpread(
  spread: AnswerSpread,
  items: readonly Item[],
  turned: readonly (number | null)[],
): void {
  turned.forEach((answer, at) => {
    if (answer !== null) countUp(spread.counts[at], answer, 1)
  })
  if (!spread.barriers) return
  const point = barrierPoint(elementMeans(items, turned))
  if (point !== null) spread.barriers[point] = (spread.barriers[point] ?? 0) + 1
}

/** Adds all that another group answered. */
export function mergeSpread(into: AnswerSpread, other: AnswerSpread): void {
  other.counts.forEach((counts, at) => {
    for (const [answer, times] of counts) countUp(into.counts[at], answer, times)
  })
  for (const point of [...ELEMENTS, 'none'] as const) {
    const people = other.barriers?.[point]
    if (people !== undefined && into.barriers) into.barriers[point] = (into.barriers[point] ?? 0) + people
  }
}

/** What is kept of a group of ten or more. */
export function distributionsOf(spread: AnswerSpread, items: readonly Item[]): AnswerDistributions {
  return {
    items: items.map((item, at) => stepsOf(item, spread.counts[at] ?? new Map())),
    medians: items.map((_, at) => medianOf(spread.counts[at] ?? new Map())),
    barriers: spread.barriers,
  }
}

/** Each person's mean of the items of one element, on a scale of five. */
function elementMeans(
  items: readonly Item[],
  turned: readonly (number | null)[],
): Partial<Record<Element, number>> {
  const means: Partial<Record<Element, number>> = {}
  for (const element of ELEMENTS) {
    const positions = items.flatMap((item, at) => {
      const answer = turned[at] ?? null
      return item.dimension === element && answer !== null ? [positionOnScale(item, answer)] : []
    })
    if (positions.length > 0)
      means[element] = 1 + (4 * positions.reduce((sum, each) => sum + each, 0)) / positions.length
  }
  return means
}

/** How many gave each step, from the lowest; null for scales of many steps, and where an answer lies between two. */
function stepsOf(item: Item, counts: ReadonlyMap<number, number>): number[] | null {
  const { scaleMin, scaleMax } = item
  const areAllSteps = [...counts.keys()].every((answer) => Number.isInteger(answer - scaleMin))
  if (!hasSteps(item) || !areAllSteps) return null
  return Array.from({ length: scaleMax - scaleMin + 1 }, (_, at) => counts.get(scaleMin + at) ?? 0)
}

/** The middle answer, or half way between the two middle ones; null without answers. */
function medianOf(counts: ReadonlyMap<number, number>): number | null {
  const inOrder = [...counts].toSorted(([a], [b]) => a - b)
  const answers = inOrder.reduce((sum, [, times]) => sum + times, 0)
  if (answers === 0) return null
  const at = (place: number) => {
    let passed = 0
    for (const [answer, times] of inOrder) {
      passed += times
      if (passed > place) return answer
    }
    return Number.NaN
  }
  return (at(Math.ceil(answers / 2) - 1) + at(Math.floor(answers / 2))) / 2
}

function countUp(counts: Map<number, number> | undefined, answer: number, times: number): void {
  counts?.set(answer, (counts.get(answer) ?? 0) + times)
}
