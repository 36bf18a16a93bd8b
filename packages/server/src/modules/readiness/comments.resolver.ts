import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { checkRange } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readComments } from './comments.read.ts'
import { ReadinessCommentsType } from './comments.type.ts'
import { openResults, unitsUnder } from './open-results.ts'
import { CommentThemeEnum } from './readiness.enums.ts'

@Resolver()
export class CommentsResolver {
  @Query(() => ReadinessCommentsType, {
    nullable: true,
    description:
      'What people wrote in a closed round, of the units that the viewer sees; null if its results are not theirs to see.',
  })
  async readinessComments(
    @Ctx() context: SignedInContext,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
    @Arg('unitId', () => ID, {
      nullable: true,
      description: 'Only of this unit and those below; null = of all that the viewer sees.',
    })
    unitId: string | null,
    @Arg('theme', () => CommentThemeEnum, { nullable: true, description: 'Only of this theme.' })
    theme: CommentTheme | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'How many to leave out before these.' })
    skip: number,
  ): Promise<ReadinessCommentsType | null> {
    checkRange(first, skip)
    const results = await openResults(context, roundId)
    const units = results && unitsUnder(results, unitId ?? null)
    if (!results || !units) return null
    return readComments(context.em, {
      roundId,
      unitIds: units.map((unit) => unit.unitId),
      withWhole: results.isWhole && !unitId,
      theme: theme ?? null,
      first,
      skip,
    })
  }
}
