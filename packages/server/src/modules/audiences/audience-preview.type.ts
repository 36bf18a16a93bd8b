import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('AudiencePerson', { description: 'Somebody whom an audience holds.' })
export class AudiencePersonType {
  @Field(() => ID, { description: 'The employee.' })
  id: string

  @Field(() => String, { description: 'Their name.' })
  fullName: string

  @Field(() => String, { description: 'The key that files know them by.' })
  staffNumber: string

  @Field(() => String, { description: 'The unit that they are in.' })
  unitName: string

  @Field(() => String, { nullable: true, description: 'Their job family, if known.' })
  jobFamily: string | null

  @Field(() => String, { nullable: true, description: 'Their level, if known.' })
  level: string | null

  @Field(() => String, { nullable: true, description: 'Where they work, if known.' })
  location: string | null

  @Field(() => Boolean, { description: 'Whether a mail can reach them: there is an address.' })
  hasAddress: boolean
}

@ObjectType('AudiencePreview', {
  description: 'Whom an audience holds today: how many, in which units, and one page of them by name.',
})
export class AudiencePreviewType {
  @Field(() => Int, { description: 'How many.' })
  people: number

  @Field(() => Int, { description: 'Those of them without an e-mail address.' })
  withoutAddress: number

  @Field(() => Int, { description: 'In how many units they are.' })
  unitCount: number

  @Field(() => [String], { description: 'The units with the most of them, at most 20.' })
  unitNames: string[]

  @Field(() => [Int], { description: 'How many in each, in the order of `unitNames`.' })
  unitPeople: number[]

  @Field(() => [AudiencePersonType], { description: 'One page of them, by name.' })
  items: AudiencePersonType[]

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` for the next page; null on the last.',
  })
  endCursor: string | null
}

@ObjectType('AudienceWords', {
  description:
    'The words that a rule can choose by: what the records of those who are here hold, the most frequent first, at most 250 of each.',
})
export class AudienceWordsType {
  @Field(() => [String], { description: 'Job families.' })
  jobFamilies: string[]

  @Field(() => [Int], { description: 'How many people have each, in the order of `jobFamilies`.' })
  jobFamilyPeople: number[]

  @Field(() => [String], { description: 'Levels.' })
  levels: string[]

  @Field(() => [Int], { description: 'How many people have each, in the order of `levels`.' })
  levelPeople: number[]

  @Field(() => [String], { description: 'Locations.' })
  locations: string[]

  @Field(() => [Int], { description: 'How many people are at each, in the order of `locations`.' })
  locationPeople: number[]
}

@ObjectType('PeopleMatch', { description: 'Whom a pasted column means, before anybody is put on a list.' })
export class PeopleMatchType {
  @Field(() => [String], {
    description: 'The staff numbers of those who would be added, in the order of the column.',
  })
  staffNumbers: string[]

  @Field(() => [String], { description: 'Their names, in the order of `staffNumbers`.' })
  names: string[]

  @Field(() => [String], { description: 'Who is on the list already.' })
  listed: string[]

  @Field(() => [String], { description: 'Entries that were there before, or that mean somebody who was.' })
  doubled: string[]

  @Field(() => [String], { description: 'Entries that are nobody here.' })
  unknown: string[]

  @Field(() => [String], { description: 'Entries that could be several people.' })
  unclear: string[]
}
