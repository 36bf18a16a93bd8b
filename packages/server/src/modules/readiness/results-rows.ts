import { groupIndex } from '@tidemark/domain/readiness/group-figure'
import { itemsByDimension } from '@tidemark/domain/readiness/group-sums'
import type { Item } from '@tidemark/domain/readiness/instrument'
import type { AnsweredTwice } from './answers-of.ts'
import { describeCell, type DescribedGroup } from './describe-group.ts'
import type { ResultsUnit } from './open-results.ts'
import type { ReadinessCellType, ReadinessRowsType, ReadinessUnitItemsType } from './results.type.ts'

/** Every unit as parallel arrays. Of units without a figure nothing is told but their name and with whom they are shown. */
export function resultsRows(
  items: readonly Item[],
  units: readonly ResultsUnit[],
  figures: ReadonlyMap<string | null, AnsweredTwice>,
): ReadinessRowsType {
  const groups = units.map(({ unitId }) => figures.get(unitId) ?? null)
  const standings = groups.map((figure) => figure && groupIndex(items, figure.group))
  return {
    unitIds: units.map(({ unitId }) => unitId),
    names: units.map(({ name }) => name),
    parentIndex: units.map(({ parentIndex }) => parentIndex),
    invited: groups.map((figure) => figure?.group.invited ?? null),
    answered: groups.map((figure) => figure?.group.answered ?? null),
    index: standings.map((standing) => standing?.index ?? null),
    weakest: standings.map((standing) => standing?.weakest.dimension ?? null),
    shownWith: units.map(({ shownWith }) => shownWith),
    columns: itemsByDimension(items).map(({ dimension, places }) => ({
      dimension,
      ...cellsAsArrays(groups.map((figure) => figure && describeCell({ items, ...figure }, places))),
    })),
  }
}

/** The items of one unit as parallel arrays. */
export function itemsOfUnit(unitId: string, group: DescribedGroup): ReadinessUnitItemsType {
  return { unitId, ...cellsAsArrays(group.items.map((_, place) => describeCell(group, [place]))) }
}

function cellsAsArrays(cells: readonly (ReadinessCellType | null)[]) {
  return {
    people: cells.map((cell) => cell?.people ?? null),
    index: cells.map((cell) => cell?.index ?? null),
    indexMargin: cells.map((cell) => cell?.indexMargin ?? null),
    favourable: cells.map((cell) => cell?.favourable ?? null),
    margin: cells.map((cell) => cell?.margin ?? null),
    change: cells.map((cell) => cell?.change ?? null),
    changeIsClear: cells.map((cell) => cell?.changeIsClear ?? false),
  }
}
