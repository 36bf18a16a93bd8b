import { Field, ID, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { ViewerType } from '../access/access.module.ts'
import { CommentType } from './comment.type.ts'

@ObjectType('Mention', { description: 'A comment that calls the viewer by name.' })
export class MentionType {
  @Field(() => ID, { description: 'The mention.' })
  id: string

  @Field(() => Date, { nullable: true, description: 'When the viewer had seen it; null = not yet.' })
  readAt: Date | null

  @Field(() => CommentType, { description: 'The comment.' })
  comment: CommentType
}

@ObjectType('MentionPage', {
  description: 'One page of the comments that call the viewer, the latest first.',
})
export class MentionPageType {
  @Field(() => [MentionType], { description: 'The mentions, the latest first.' })
  items: MentionType[]

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` for the next page; null on the last.',
  })
  endCursor: string | null
}

export const MarkMentionsReadResult = resultOf('MarkMentionsReadResult', ViewerType, 'Viewer')
