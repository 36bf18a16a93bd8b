import { Field, ID, ObjectType } from 'type-graphql'
import { PageType } from '../../kernel/page.type.ts'

@ObjectType('ArchivedUnit', { description: 'A unit that is no longer in the tree, and can be brought back.' })
export class ArchivedUnitType {
  @Field(() => ID, { description: 'Identity of the unit; `unit` reads the rest.' })
  id: string

  @Field(() => String, { description: 'Short code, unique in the organization.' })
  code: string

  @Field(() => String, { description: 'What the unit was called.' })
  name: string

  @Field(() => String, { nullable: true, description: 'The unit that it was part of; null at the top.' })
  parentName: string | null

  @Field(() => Date, { description: 'When it was archived.' })
  archivedAt: Date
}

@ObjectType('ArchivedUnitPage', { description: 'One page of archived units, by name.' })
export class ArchivedUnitPageType extends PageType {
  @Field(() => [ArchivedUnitType], { description: 'The units.' })
  items: ArchivedUnitType[]
}
