import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readUnitUnderstanding } from './unit-understanding.read.ts'
import { UnitUnderstandingType } from './unit-understanding.type.ts'

@Resolver()
export class UnitUnderstandingResolver {
  @Query(() => UnitUnderstandingType, {
    nullable: true,
    description:
      'Who of a unit was reached by a program’s communications and has understood; null if it is not the viewer’s to see.',
  })
  unitUnderstanding(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
    @Arg('unitId', () => ID, { description: 'The unit, with all below it.' }) unitId: string,
  ): Promise<UnitUnderstandingType | null> {
    return readUnitUnderstanding(context, { programId, unitId })
  }
}
