import type { EntityManager } from '@mikro-orm/postgresql'
import type { AdoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { periodEnd, periodStart } from '@tidemark/domain/adoption/period'
import type { BoardPeriod, BoardProgram } from './board-program.read.ts'
import type { BoardUnit } from './board-units.read.ts'
import { at, readSeries } from './series.read.ts'
import { totalFigure } from './total-counts.ts'

/** How each unit has done since it was left without support. */
export interface SupportEnded {
  ofUnits: ReadonlyMap<string, { atSupportEnd: AdoptionFigure; periods: AdoptionFigure[] }>
}

/** A unit that was secured longer ago than half a year of weeks starts over: that is history, no relapse. */
const LOOK_BACK_PERIODS = 26

/**
 * The figures of the periods since support ended, for the units in which it has. A group of units is without support once
 * the last of the waves that cover it, or anything below, has ended its support. One statement, and none while all are
 * supported. A period counts once it is over.
 */
export async function readSupportEnded(
  em: EntityManager,
  { id: programId, measurement, reportingPeriod }: BoardProgram,
  { startsOn: period, periods }: BoardPeriod,
  { units, parentIndex }: { units: readonly BoardUnit[]; parentIndex: readonly number[] },
  today: string,
): Promise<SupportEnded> {
  const endOf = (start: string) => periodEnd(start, reportingPeriod)
  const supportEnds = lastSupportDays(units, parentIndex)
  const ended = units.flatMap(({ id }, row) => {
    const day = supportEnds[row]
    return typeof day === 'string' && day < endOf(period) ? [{ id, day }] : []
  })
  const looked = periods.slice(-LOOK_BACK_PERIODS)
  const from = looked[0]
  if (ended.length === 0 || from === undefined) return { ofUnits: new Map() }
  const ids = ended.map(({ id }) => id)
  const series = await readSeries(em, { programId }, ids, { from, to: period })
  const ends = looked.map((start) => ({ start, end: endOf(start) }))
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
