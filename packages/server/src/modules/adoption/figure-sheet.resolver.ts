import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { explainFigure } from './figure-sheet.ts'
import { FigureSheetType } from './figure-sheet.type.ts'

@Resolver()
export class FigureSheetResolver {
  @Query(() => FigureSheetType, {
    nullable: true,
    description: 'How a figure is computed, and from what; null if it is not the viewer’s to see.',
  })
  adoptionFigure(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
    @Arg('unitId', () => ID, {
      nullable: true,
      description: 'The unit with everybody below; null = all that the viewer sees.',
    })
    unitId: string | null,
    @Arg('behaviorId', () => ID, {
      nullable: true,
      description: 'One behavior; null = every core behavior together.',
    })
    behaviorId: string | null,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: 'A day of the period; null = the last one.',
    })
    asOf: string | null,
  ): Promise<FigureSheetType | null> {
    return explainFigure(context, {
      programId,
      unitId: unitId ?? null,
      behaviorId: behaviorId ?? null,
      asOf: asOf ?? null,
    })
  }
}
