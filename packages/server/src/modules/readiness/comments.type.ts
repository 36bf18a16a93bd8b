import { COMMENT_THEMES, type CommentTheme } from '@tidemark/domain/readiness/round'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { UnitRefType } from '../access/access.module.ts'
import { CommentThemeEnum } from './readiness.enums.ts'

@ObjectType('ReadinessComment', {
  description:
    'What somebody wrote with their answers. Nothing leads from it to them, nor to another comment of theirs.',
})
export class ReadinessCommentType {
  @Field(() => ID, { description: 'The comment; random, so that it tells no time.' })
  id: string

  @Field(() => CommentThemeEnum, { description: 'What it is about, as its writer said.' })
  theme: CommentTheme

  @Field(() => String, { description: 'The words.' })
  body: string

  @Field(() => UnitRefType, {
    nullable: true,
    description:
      'The smallest unit above the writer’s with ten answers, by its name then; null = the whole round.',
  })
  unit: UnitRefType | null
}

@ObjectType('ThemeCount', { description: 'How many comments are about a theme.' })
export class ThemeCountType {
  @Field(() => CommentThemeEnum, { description: 'The theme.' })
  theme: CommentTheme

  @Field(() => Int, { description: 'How many comments.' })
  comments: number
}

@ObjectType('ReadinessComments', { description: 'A page of comments, in an order that says nothing.' })
export class ReadinessCommentsType {
  @Field(() => [ReadinessCommentType], { description: 'The comments of the page.' })
  comments: ReadinessCommentType[]

  @Field(() => Int, { description: 'How many there are of this theme.' })
  total: number

  @AtMost(COMMENT_THEMES.length)
  @Field(() => [ThemeCountType], { description: 'How many there are of each theme.' })
  themes: ThemeCountType[]
}
