import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { recordRef } from './comment-fields.read.ts'
import { MentionType } from './mention.type.ts'
import { RecordRefType } from './record-ref.type.ts'

@Resolver(() => MentionType)
export class MentionRecordResolver {
  @FieldResolver(() => RecordRefType, { description: 'What the comment is about.' })
  async record(@Root() { comment }: MentionType, @Ctx() context: SignedInContext): Promise<RecordRefType> {
    const known = await recordRef(context, comment.subjectId)
    if (!known) throw new Error(`A comment is about ${comment.subjectId}, which isn't there.`)
    return known
  }
}
