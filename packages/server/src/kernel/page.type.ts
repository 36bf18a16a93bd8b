import { Field, Int, ObjectType } from 'type-graphql'

/** What a page of a list says beside its records. */
@ObjectType()
export abstract class PageType {
  @Field(() => Int, { description: 'How many there are on all pages.' })
  total: number

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` for the next page; null on the last.',
  })
  endCursor: string | null
}
