import type { EntityManager } from '@mikro-orm/postgresql'
import type { AdoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { periodEnd, periodStart } from '@tidemark/domain/adoption/period'
import type { BoardPeriod, BoardProgram } from './board-program.read.ts'
import type { BoardUnit } from './board-units.read.ts'
import { at, readSeries, type Series } from './series.read.ts'
import { totalFigure } from './total-counts.ts'

/** How each unit has done since it was left without support. */
export interface SupportEnded {
  ofUnits: ReadonlyMap<string, { atSupportEnd: AdoptionFigure; periods: AdoptionFigure[] }>
}

/** A unit that was secured longer ago than half a year of weeks starts over: that is history, no relapse. */
export const LOOK_BACK_PERIODS = 26

/** A tree of units, parents before their children. */
interface Tree {
  units: readonly BoardUnit[]
  parentIndex: readonly number[]
}

/**
 * The figures of the periods since support ended, for the units in which it has. One statement, and none while all are
 * supported.
 */
export async function readSupportEnded(
  em: EntityManager,
  program: BoardProgram,
  period: BoardPeriod,
  tree: Tree,
  today: string,
): Promise<SupportEnded> {
  const ended = unitsWithoutSupport(program, period, tree)
  const from = period.periods.at(-LOOK_BACK_PERIODS) ?? period.periods[0]
  if (ended.length === 0 || from === undefined) return { ofUnits: new Map() }
  const ids = ended.map(({ id }) => id)
  const series = await readSeries(em, { programId: program.id }, ids, { from, to: period.startsOn })
  return sinceSupportEnded(program, period, ended, series, today)
}

/**
 * Units whose support has ended by a period. A group of units is without support once the last of the waves that cover it,
 * or anything below, has ended its support.
 */
export function unitsWithoutSupport(
  { reportingPeriod }: Pick<BoardProgram, 'reportingPeriod'>,
  { startsOn }: BoardPeriod,
  { units, parentIndex }: Tree,
): { id: string; day: string }[] {
  const supportEnds = lastSupportDays(units, parentIndex)
  const end = periodEnd(startsOn, reportingPeriod)
  return units.flatMap(({ id }, row) => {
    const day = supportEnds[row]
    return typeof day === 'string' && day < end ? [{ id, day }] : []
  })
}

/** What their series say since then. A period counts once it is over. */
export function sinceSupportEnded(
  { measurement, reportingPeriod }: Pick<BoardProgram, 'measurement' | 'reportingPeriod'>,
  { periods }: BoardPeriod,
  ended: readonly { id: string; day: string }[],
  series: ReadonlyMap<string, Series>,
  today: string,
): SupportEnded {
  const looked = periods.slice(-LOOK_BACK_PERIODS)
  const ends = looked.map((start) => ({ start, end: periodEnd(start, reportingPeriod) }))
  return {
    ofUnits: new Map(
      ended.map(({ id, day }) => {
        const figureIn = (start: string) => totalFigure(at(series.get(id), start), measurement)
        const since = ends.filter(({ end }) => end > day && end < today)
        const atSupportEnd = figureIn(periodStart(day, reportingPeriod))
        return [id, { atSupportEnd, periods: since.map(({ start }) => figureIn(start)) }]
      }),
    ),
  }
}

/** The latest support of any wave over a unit or below it; null while one goes on, undefined where no wave is. */
function lastSupportDays(
  units: readonly BoardUnit[],
  parentIndex: readonly number[],
): (string | null | undefined)[] {
  const days = units.map(({ supportEndsOn }) => supportEndsOn)
  // A parent comes before its children, so backwards each unit is complete before it is added to the one above.
  for (let row = units.length - 1; row >= 0; row -= 1) {
    const parent = parentIndex[row] ?? -1
    if (parent >= 0) days[parent] = later(days[parent], days[row])
  }
  return days
}

function later(one: string | null | undefined, other: string | null | undefined): string | null | undefined {
  if (one === null || other === null) return null
  if (one === undefined || other === undefined) return one ?? other
  return one > other ? one : other
}
