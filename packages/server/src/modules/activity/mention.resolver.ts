import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { ViewerType } from '../access/access.module.ts'
import { markMentionsRead } from './mark-mentions-read.ts'
import { MarkMentionsReadResult, MentionPageType } from './mention.type.ts'
import { countUnreadMentions, readMyMentions } from './my-mentions.read.ts'

@Resolver(() => ViewerType)
export class MentionResolver {
  @Query(() => MentionPageType, {
    description: 'The comments that call the viewer, on what they may still see, the latest first.',
  })
  myMentions(
    @Ctx() context: SignedInContext,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
    @Arg('unreadOnly', () => Boolean, { description: 'Only those that the viewer has not seen.' })
    unreadOnly: boolean,
  ): Promise<MentionPageType> {
    checkPage(page)
    return readMyMentions(context, page, unreadOnly)
  }

  @Mutation(() => MarkMentionsReadResult, {
    description: 'Notes that the viewer has seen comments that call them.',
  })
  markMentionsRead(
    @Ctx() context: SignedInContext,
    @Arg('ids', () => [ID], { description: 'The mentions; others than the viewer’s are passed over.' })
    ids: string[],
  ) {
    return runCommand(context, 'markMentionsRead', (command) => markMentionsRead(command, ids))
  }

  @FieldResolver(() => Int, { description: 'How many comments call the viewer that they have not seen yet.' })
  unreadMentions(@Ctx() context: SignedInContext): Promise<number> {
    return countUnreadMentions(context)
  }
}
