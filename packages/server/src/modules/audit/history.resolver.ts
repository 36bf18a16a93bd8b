import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readHistory } from './history.read.ts'
import { HistoryPageType } from './history.type.ts'

@Resolver()
export class HistoryResolver {
  @Query(() => HistoryPageType, {
    nullable: true,
    description:
      'What was done to a unit, employee, account, program or a part of one, the latest first; null if it is not the viewer’s to see.',
  })
  history(
    @Ctx() context: SignedInContext,
    @Arg('subjectId', () => ID, { description: 'The record.' }) subjectId: string,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
  ): Promise<HistoryPageType | null> {
    checkPage(page)
    return readHistory(context, subjectId, page)
  }
}
