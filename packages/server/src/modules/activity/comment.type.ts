import { COMMENT_MAX } from '@tidemark/domain/activity/comment-input'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'

@ObjectType('CommentPermissions', { description: 'What the viewer may do with a comment.' })
export class CommentPermissionsType {
  @Field(() => PermissionType, { description: 'Write it anew.' })
  edit: PermissionType

  @Field(() => PermissionType, { description: 'Take it away.' })
  remove: PermissionType
}

@ObjectType('Comment', { description: 'What somebody says about a record.' })
export class CommentType {
  @Field(() => ID, { description: 'The comment.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => ID, { description: 'The record that it is about.' })
  subjectId: string

  @Field(() => String, {
    description:
      'Plain text with line breaks; `@[key of an account]` calls somebody. Empty if its author’s data was erased.',
  })
  body: string

  @Field(() => Date, { description: 'When it was written.' })
  createdAt: Date

  @Field(() => Date, { nullable: true, description: 'When its author last wrote it anew; null = never.' })
  editedAt: Date | null
}

@ObjectType('CommentPage', { description: 'One page of what is said about a record, the newest last.' })
export class CommentPageType {
  @Field(() => [CommentType], { description: 'The comments, the newest last.' })
  items: CommentType[]

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` for the comments before these; null where they begin.',
  })
  endCursor: string | null
}

@ObjectType('CommentCounts', {
  description:
    'How many comments the parts of a program have, as parallel arrays; parts without any are left out.',
})
export class CommentCountsType {
  @Field(() => [ID], { description: 'The records.' })
  subjectIds: string[]

  @Field(() => [Int], { description: 'How many comments each has.' })
  counts: number[]
}

const BODY = {
  description: `Plain text, at most ${COMMENT_MAX} characters; \`@[key of an account]\` calls somebody.`,
}

@InputType('AddCommentInput', { description: 'A new comment.' })
export class AddCommentInput {
  @Field(() => ID, { description: 'The record that it is about.' })
  subjectId: string

  @Field(() => String, BODY)
  body: string
}

@InputType('UpdateCommentInput', { description: 'A comment as it shall be.' })
export class UpdateCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, BODY)
  body: string
}

/** What a change of a comment answers with. */
export const commentResult = (name: string) => resultOf(`${name}Result`, CommentType, 'Comment')
