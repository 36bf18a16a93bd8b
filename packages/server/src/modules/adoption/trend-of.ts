import type { EntityManager } from '@mikro-orm/postgresql'
import { firstCrossing } from '@tidemark/domain/adoption/crossing'
import { periodIndex } from '@tidemark/domain/adoption/period'
import type { CrossingType, UnitTrendType } from './board.type.ts'
import { type BoardView, topUnits } from './board-view.ts'
import { figureNumbers, type FigureNumbers } from './figure-of.ts'
import { at, readSeries, readSeriesTogether, type Series } from './series.read.ts'
import { totalFigure } from './total-counts.ts'
import { visibleGroups } from './visible-groups.ts'

/** A trend shows half a year of weeks. */
const TREND_PERIODS = 26

type Point = FigureNumbers & { period: string }

/** The whole of a view, period by period: its trend, and when it crossed the band. */
export async function trendOfWhole(
  em: EntityManager,
  view: BoardView,
): Promise<{ trend: UnitTrendType | null; crossing: CrossingType }> {
  const { program, period, scope } = view
  const tops = topUnits(view).map(({ id }) => id)
  const series = await readSeriesTogether(em, program.id, tops, period.startsOn)
  const isShown = (start: string) =>
    !scope.aggregatesOnly || at(series, start).eligible >= program.minimumGroupSize
  const points = pointsOf(view, period.periods, series, isShown)
  return { trend: points.length > 0 ? trendFrom(null, points) : null, crossing: crossingOf(view, points) }
}

/** Single units of a view, period by period, each period as the board of that period shows it. */
export async function trendsOfUnits(
  em: EntityManager,
  view: BoardView,
  unitIds: readonly string[],
): Promise<{ trend: UnitTrendType; crossing: CrossingType }[]> {
  const { program, period } = view
  const from = period.periods[0]
  const wanted = new Set(unitIds)
  const asked = view.units.flatMap(({ id }, row) => (wanted.has(id) ? [row] : []))
  if (from === undefined) return asked.map((row) => emptyTrend(view.units[row]?.id ?? null))
  const branch = branchOf(view, asked)
  const ids = branch.flatMap((row) => view.units[row]?.id ?? [])
  const series = await readSeries(em, { programId: program.id }, ids, { from, to: period.startsOn })
  const shown = shownIn(view, branch, series)
  return asked.map((row) => {
    const unitId = view.units[row]?.id ?? null
    const isShown = (start: string) => shown.get(start)?.has(row) === true
    const points = pointsOf(view, period.periods, series.get(unitId ?? ''), isShown)
    return { trend: trendFrom(unitId, points), crossing: crossingOf(view, points) }
  })
}

/** Whether a unit is shown depends on the units beside it, and beside each one above it: these are its branch. */
function branchOf({ units, parentIndex, scope }: BoardView, asked: readonly number[]): number[] {
  if (!scope.aggregatesOnly) return [...asked]
  const above = new Set<number>([-1])
  for (const row of asked) {
    for (let up = parentIndex[row] ?? -1; !above.has(up); up = parentIndex[up] ?? -1) above.add(up)
  }
  return units.flatMap((_, row) => (above.has(parentIndex[row] ?? -1) ? [row] : []))
}

function shownIn(
  { program, period, scope, parentIndex, units }: BoardView,
  branch: readonly number[],
  series: ReadonlyMap<string, Series>,
): Map<string, Set<number>> {
  const position = new Map(branch.map((row, index) => [row, index]))
  const parents = branch.map((row) => position.get(parentIndex[row] ?? -1) ?? -1)
  const ids = branch.map((row) => units[row]?.id ?? '')
  return new Map(
    period.periods.map((start) => {
      const sizes = ids.map((id) => at(series.get(id), start).eligible)
      const visible = visibleGroups(parents, sizes, scope, program.minimumGroupSize)
      return [start, new Set(branch.filter((_, index) => visible.units[index]))]
    }),
  )
}

function pointsOf(
  { program }: BoardView,
  periods: readonly string[],
  series: Series | undefined,
  isShown: (period: string) => boolean,
): Point[] {
  return periods.map((period) => {
    const total = at(series, period)
    return {
      period,
      ...figureNumbers(total, totalFigure(total, program.measurement), program, isShown(period)),
    }
  })
}

function trendFrom(unitId: string | null, points: readonly Point[]): UnitTrendType {
  const last = points.slice(-TREND_PERIODS)
  return {
    unitId,
    periodStartsOn: last.map(({ period }) => period),
    eligible: last.map(({ eligible }) => eligible),
    observed: last.map(({ observed }) => observed),
    adopters: last.map(({ adopters }) => adopters),
    rate: last.map(({ rate }) => rate),
    lower: last.map(({ lower }) => lower),
    upper: last.map(({ upper }) => upper),
  }
}

function crossingOf({ program }: BoardView, points: readonly Point[]): CrossingType {
  const { atLower, atUpper } = firstCrossing(points, program.band)
  const first = points[0]?.period
  const numberOf = (period: string | null) =>
    period === null || first === undefined ? null : periodIndex(first, period, program.reportingPeriod)
  return {
    lowerPeriodStartsOn: atLower,
    lowerPeriodNumber: numberOf(atLower),
    upperPeriodStartsOn: atUpper,
    upperPeriodNumber: numberOf(atUpper),
  }
}

function emptyTrend(unitId: string | null): { trend: UnitTrendType; crossing: CrossingType } {
  return {
    trend: trendFrom(unitId, []),
    crossing: {
      lowerPeriodStartsOn: null,
      lowerPeriodNumber: null,
      upperPeriodStartsOn: null,
      upperPeriodNumber: null,
    },
  }
}
