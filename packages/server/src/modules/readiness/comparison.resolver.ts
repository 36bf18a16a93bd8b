import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { compareGroups } from './compare-groups.ts'
import { ComparisonInput, ReadinessComparisonType } from './comparison.type.ts'

@Resolver()
export class ComparisonResolver {
  @Query(() => ReadinessComparisonType, {
    nullable: true,
    description:
      'Groups of a closed round side by side; null if the round or the unit isn’t shown to the viewer.',
  })
  readinessComparison(
    @Ctx() context: SignedInContext,
    @Arg('input', () => ComparisonInput, { description: 'Which groups.' }) input: ComparisonInput,
  ): Promise<ReadinessComparisonType | null> {
    return compareGroups(context, input)
  }
}
