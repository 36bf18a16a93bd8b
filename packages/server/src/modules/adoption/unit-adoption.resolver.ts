import { adoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { adoptionStatus } from '@tidemark/domain/adoption/adoption-status'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { behaviorsOf } from '../behaviors/behaviors.module.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { BusinessUnitType } from '../organization/organization.module.ts'
import { Program } from '../programs/program.entity.ts'
import { ProgramType } from '../programs/programs.module.ts'
import type { AdoptionFigureType } from './adoption-figure.type.ts'
import { readBehaviorCounts } from './behavior-counts.read.ts'
import { lookAt } from './board-look-at.ts'
import { type BoardView, unitsBelow, type UnitView } from './board-view.ts'
import { figureOf } from './figure-of.ts'
import { totalFigure } from './total-counts.ts'
import { trendsOfUnits } from './trend-of.ts'
import { UnitAdoptionType } from './unit-adoption.type.ts'
import { viewBoard } from './view-board.ts'

const THE_UNIT = { description: 'The unit.' }
const THE_PROGRAM = { description: 'The program.' }

@Resolver(() => UnitAdoptionType)
export class UnitAdoptionResolver {
  @Query(() => UnitAdoptionType, {
    nullable: true,
    description: 'One unit of a program: where it is, and why; null if it is not the viewer’s to see.',
  })
  async unitAdoption(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, THE_PROGRAM) programId: string,
    @Arg('unitId', () => ID, THE_UNIT) unitId: string,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: 'A day of the period; null = the last one.',
    })
    asOf: string | null,
  ): Promise<UnitAdoptionType | null> {
    const view = await viewBoard(context, programId, asOf ?? null)
    const unit = view?.units.find(({ id }) => id === unitId)
    if (!view || !unit) return null
    const { program, period } = view
    const [course] = await trendsOfUnits(context.em, view, [unitId])
    if (!course) return null
    const children = unitsBelow(view, unit)
    return {
      unitId,
      programId,
      asOf: period.asOf,
      figure: figureOf(program, period.asOf, { ...unit, counts: unit.total }),
      own: children.length > 0 ? ownFigure(view, unit) : null,
      ...course,
      behaviors: await behaviorFigures(context, view, unit),
      children: children.slice(0, LONGEST_LIST).map((child) => lookAt(view, child)),
    }
  }

  @FieldResolver(() => BusinessUnitType, THE_UNIT)
  unit(@Root() { unitId }: UnitAdoptionType, @Ctx() { em }: SignedInContext): Promise<BusinessUnit> {
    return em.findOneOrFail(BusinessUnit, { id: unitId })
  }

  @FieldResolver(() => ProgramType, THE_PROGRAM)
  program(@Root() { programId }: UnitAdoptionType, @Ctx() { em }: SignedInContext): Promise<Program> {
    return em.findOneOrFail(Program, { id: programId })
  }
}

function ownFigure({ program, period }: BoardView, { own, showsOwn }: UnitView): AdoptionFigureType {
  const figure = adoptionFigure(own, program.measurement)
  const status = adoptionStatus({ figure, band: program.band })
  return figureOf(program, period.asOf, { counts: own, figure, status, isVisible: showsOwn })
}

async function behaviorFigures({ em }: SignedInContext, view: BoardView, unit: UnitView) {
  const { program, period } = view
  const behaviors = await behaviorsOf(em, program.id)
  const counts = await readBehaviorCounts(em, program.id, period.startsOn, [unit.id])
  return behaviors.map((behavior) => {
    const total = counts.total(unit.id, behavior.id)
    const figure = totalFigure(total, program.measurement)
    const status = adoptionStatus({ figure, band: program.band })
    const given = { counts: total, figure, status, isVisible: unit.isVisible }
    return { behavior, figure: figureOf(program, period.asOf, given) }
  })
}
