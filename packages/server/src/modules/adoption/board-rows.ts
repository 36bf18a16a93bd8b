import { trendPerPeriod } from '@tidemark/domain/adoption/trend'
import type { BoardRowsType } from './board.type.ts'
import type { BoardView } from './board-view.ts'
import { figureNumbers, reasonOf } from './figure-of.ts'
import { totalFigure } from './total-counts.ts'
import { visibleGroups } from './visible-groups.ts'

/** The units of a view as parallel arrays. */
export function boardRows(view: BoardView): BoardRowsType {
  const { units, parentIndex, program } = view
  const numbers = units.map(({ total, figure, isVisible }) =>
    figureNumbers(total, figure, program, isVisible),
  )
  return {
    unitIds: units.map(({ id }) => id),
    names: units.map(({ name }) => name),
    parentIndex: [...parentIndex],
    eligible: numbers.map(({ eligible }) => eligible),
    observed: numbers.map(({ observed }) => observed),
    adopters: numbers.map(({ adopters }) => adopters),
    rate: numbers.map(({ rate }) => rate),
    lower: numbers.map(({ lower }) => lower),
    upper: numbers.map(({ upper }) => upper),
    status: units.map(({ status, isVisible }) => (isVisible ? status : 'cannot_say_yet')),
    reason: units.map(({ figure, isVisible }) => reasonOf(figure, isVisible)),
    slope: slopes(view),
  }
}

/** A slope is drawn through the rates that the boards of these periods show, and through no other. */
function slopes({ units, parentIndex, program, scope }: BoardView): (number | null)[] {
  const { measurement, minimumGroupSize } = program
  const visibleBefore = (units[0]?.earlier ?? []).map((_, back) => {
    const sizes = units.map(({ earlier }) => earlier[back]?.eligible ?? 0)
    return visibleGroups(parentIndex, sizes, scope, minimumGroupSize).units
  })
  return units.map(({ earlier, figure, isVisible }, row) => {
    if (!isVisible) return null
    const before = earlier.map((total, back) => {
      const known = totalFigure(total, measurement)
      return visibleBefore[back]?.[row] && !('cannotSay' in known) ? known.rate : null
    })
    return trendPerPeriod([...before, 'cannotSay' in figure ? null : figure.rate])
  })
}
