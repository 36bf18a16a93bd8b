import { daysBetween } from '@tidemark/domain/kernel/calendar-date'
import { ENGAGEMENT_LEVELS } from '@tidemark/domain/stakeholders/stakeholder'
import type { EngagementLevel } from '../../generated/graphql.ts'
import type { Standing } from './stakeholder-fields.ts'

/** A corner of a line of steps: shares of the width and of the height, from the upper left. */
export interface Corner {
  readonly x: number
  readonly y: number
}

/** Where a level lies: the nearest on top. */
const heightOf = (level: EngagementLevel): number => {
  const at = ENGAGEMENT_LEVELS.findIndex((one) => one === level.toLowerCase())
  return 1 - at / (ENGAGEMENT_LEVELS.length - 1)
}

/**
 * The course of a level from the first day to today as lines of steps, since somebody stood where they stood until the next
 * day put down. A line ends where the level was not known.
 */
export function stepsOf(
  standings: readonly Standing[],
  levelOf: (standing: Standing) => EngagementLevel | null,
  today: string,
): Corner[][] {
  const [first] = standings
  if (!first) return []
  const days = Math.max(1, daysBetween(first.fromDay, today))
  const xOf = (day: string) => Math.min(1, Math.max(0, daysBetween(first.fromDay, day) / days))
  const lines: Corner[][] = []
  let line: Corner[] = []
  for (const [at, standing] of standings.entries()) {
    const level = levelOf(standing)
    if (level === null) {
      if (line.length) lines.push(line)
      line = []
      continue
    }
    const y = heightOf(level)
    line.push({ x: xOf(standing.fromDay), y }, { x: xOf(standings[at + 1]?.fromDay ?? today), y })
  }
  return line.length ? [...lines, line] : lines
}
