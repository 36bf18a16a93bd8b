import { adoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { adoptionStatus } from '@tidemark/domain/adoption/adoption-status'
import { periodEnd } from '@tidemark/domain/adoption/period'
import type { BehaviorRule } from '@tidemark/domain/behaviors/behavior-rule'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import type { FigureInputType } from '../../kernel/explained-figure.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { programsRun, unitsLed } from '../access/access.module.ts'
import { behaviorsOf } from '../behaviors/behaviors.module.ts'
import type { TargetBehavior } from '../behaviors/target-behavior.entity.ts'
import { isInReach } from '../organization/organization.module.ts'
import { type BehaviorCounts, readBehaviorCounts } from './behavior-counts.read.ts'
import { type BoardView, topUnits, unitsBelow, type UnitView } from './board-view.ts'
import { formulaOf } from './figure-formula.ts'
import { figureNumbers, figureOf, type GivenFigure } from './figure-of.ts'
import { readFigurePeople } from './figure-people.read.ts'
import { readFigureRecordings } from './figure-recordings.read.ts'
import type { FigurePartType, FigureSheetType } from './figure-sheet.type.ts'
import { addCounts, NOBODY, type TotalCounts, totalFigure } from './total-counts.ts'
import { viewBoard } from './view-board.ts'

/** Which figure a sheet explains: of everything the viewer sees or of a unit, of all core behaviors or of one. */
export interface SheetRequest {
  programId: string
  unitId: string | null
  behaviorId: string | null
  asOf: string | null
}

/** How a figure is computed, and from what; null if it is not the viewer's to see. */
export async function explainFigure(
  context: SignedInContext,
  { programId, unitId, behaviorId, asOf }: SheetRequest,
): Promise<FigureSheetType | null> {
  const view = await viewBoard(context, programId, asOf)
  const unit = view?.units.find(({ id }) => id === unitId) ?? null
  if (!view || (unitId !== null && !unit)) return null
  const behaviors = await behaviorsOf(context.em, programId)
  const behavior = behaviors.find(({ id }) => id === behaviorId) ?? null
  if (behaviorId !== null && !behavior) return null

  const { program, period } = view
  const children = unit ? unitsBelow(view, unit) : topUnits(view)
  const counted = behavior
    ? await readBehaviorCounts(context.em, programId, period.startsOn, [
        ...(unit ? [unit.id] : []),
        ...children.map(({ id }) => id),
      ])
    : null
  const given = figureFor(view, unit, children, behavior, counted)
  const figure = figureOf(program, period.asOf, given)
  const asked = behavior ? [behavior] : behaviors.filter(({ isCore }) => isCore)
  const formula = formulaOf(program, figure, given.counts, children.length === 0)
  return {
    figure,
    title: titleOf(program.name, unit, behavior),
    formulaInWords: formula.inWords,
    formulaInSymbols: formula.inSymbols,
    inputs: [...formula.inputs, ...asked.map(ruleInput)],
    parts: unit && children.length === 0 ? [] : partsOf(view, unit, children, behavior, counted),
    ...(await rowsBehind(context, view, unit, asked)),
    sources: formula.sources,
  }
}

type Given = GivenFigure & { counts: TotalCounts }

function figureFor(
  view: BoardView,
  unit: UnitView | null,
  children: readonly UnitView[],
  behavior: TargetBehavior | null,
  counted: BehaviorCounts | null,
): Given {
  const { program, whole } = view
  if (!behavior || !counted) return unit ? { ...unit, counts: unit.total } : { ...whole, counts: whole.total }
  const counts = unit
    ? counted.total(unit.id, behavior.id)
    : children.reduce((sum, { id }) => addCounts(sum, counted.total(id, behavior.id)), NOBODY)
  const figure = totalFigure(counts, program.measurement)
  const status = adoptionStatus({ figure, band: program.band })
  return { counts, figure, status, isVisible: unit ? unit.isVisible : whole.isVisible }
}

const titleOf = (program: string, unit: UnitView | null, behavior: TargetBehavior | null): string =>
  [behavior?.name ?? 'Adoption', unit?.name ?? program].join(', ')

function ruleInput({
  name,
  bar,
  direction,
  windowDays,
  minimumOpportunities,
}: TargetBehavior): FigureInputType {
  const window = windowDays ? `in the ${windowDays} days up to the end of the period` : 'ever'
  const share = `${Math.round(bar * 100)} %`
  return {
    name,
    value: direction === 'adopt' ? `≥ ${share}` : `≤ ${share}`,
    explanation:
      direction === 'adopt'
        ? `Shown in at least this share of opportunities, ${window}; judged from ${minimumOpportunities} opportunities on.`
        : `An old habit, shown in at most this share of opportunities, ${window}; judged from ${minimumOpportunities} opportunities on.`,
  }
}

function partsOf(
  { program }: BoardView,
  unit: UnitView | null,
  children: readonly UnitView[],
  behavior: TargetBehavior | null,
  counted: BehaviorCounts | null,
): FigurePartType[] {
  const { measurement } = program
  // One place is the unit's own; the board shows every unit below.
  const below = children.slice(0, LONGEST_LIST - 1).map(({ id, name, total, isVisible }): FigurePartType => {
    const counts = behavior && counted ? counted.total(id, behavior.id) : total
    const { eligible, observed, adopters, rate } = figureNumbers(
      counts,
      totalFigure(counts, measurement),
      program,
      isVisible,
    )
    return { unit: { id, name }, own: false, eligible, observed, adopters, rate }
  })
  if (!unit) return below
  const own = behavior && counted ? counted.own(unit.id, behavior.id) : unit.own
  const numbers = figureNumbers(own, adoptionFigure(own, measurement), program, unit.showsOwn)
  const { eligible, observed, adopters, rate } = numbers
  const { id, name } = unit
  return [{ unit: { id, name }, own: true, eligible, observed, adopters, rate }, ...below]
}

type RowsBehind = Pick<
  FigureSheetType,
  'people' | 'peopleTotal' | 'peopleWithheld' | 'recordings' | 'recordingsTotal'
>

/** People by name for those who lead them, and what was recorded; of groups that are too small neither. */
async function rowsBehind(
  { em, viewer }: SignedInContext,
  view: BoardView,
  unit: UnitView | null,
  behaviors: readonly TargetBehavior[],
): Promise<RowsBehind> {
  const { program, period, scope } = view
  const rules = behaviors.map(ruleOf)
  const day = periodEnd(period.startsOn, program.reportingPeriod)
  const leads = unit ? await isInReach(em, unitsLed(viewer), unit.id) : !scope.aggregatesOnly
  const branch = unit ? branchBelow(view, unit) : view.units
  const covered = branch.filter(({ supportEndsOn }) => supportEndsOn !== undefined)
  // Own people are what a recording is about: it is shown where theirs are a group that may be.
  const open = leads ? covered : covered.filter(({ showsOwn }) => showsOwn)
  const request = { programId: program.id, unitIds: open.map(({ id }) => id), day, rules }
  const { recordings, total: recordingsTotal } = await readFigureRecordings(em, {
    ...request,
    mode: program.observationMode,
    namesObservers: leads || programsRun(viewer).includes(program.id),
    minimum: leads ? 1 : program.minimumGroupSize,
  })
  const withheld = leads ? (program.observationMode === 'named' ? null : NO_NAMES) : NOT_THEIR_LEADER
  if (withheld !== null) {
    return { people: [], peopleTotal: 0, peopleWithheld: withheld, recordings, recordingsTotal }
  }
  const { people, total: peopleTotal } = await readFigurePeople(em, request)
  return { people, peopleTotal, peopleWithheld: null, recordings, recordingsTotal }
}

const NO_NAMES = 'This program counts people without noting names.'
const NOT_THEIR_LEADER = 'Names are shown to the line managers of the unit only.'

const ruleOf = ({
  id,
  direction,
  bar,
  windowDays = null,
  minimumOpportunities,
}: TargetBehavior): BehaviorRule => ({
  behaviorId: id,
  direction,
  bar,
  windowDays,
  minimumOpportunities,
})

/** A unit of a view with everything below it, which stands right behind it. */
function branchBelow({ units, parentIndex }: BoardView, unit: UnitView): UnitView[] {
  const start = units.indexOf(unit)
  const inside = new Set([start])
  units.forEach((_, row) => {
    if (inside.has(parentIndex[row] ?? -1)) inside.add(row)
  })
  return units.filter((_, row) => inside.has(row))
}
