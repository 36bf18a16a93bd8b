import { Field, Float, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('UnitTree', {
  description:
    'The open units as parallel arrays, which are a fifth of the size of objects: a parent comes before its children, siblings by name.',
})
export class UnitTreeType {
  @Field(() => [ID], { description: 'The units.' })
  ids: string[]

  @Field(() => [Int], { description: 'Their versions.' })
  versions: number[]

  @Field(() => [String], { description: 'Their codes.' })
  codes: string[]

  @Field(() => [String], { description: 'Their names.' })
  names: string[]

  @Field(() => [Int], { description: 'Position of the unit above in these arrays; -1 = at the top.' })
  parentIndex: number[]

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Full-time equivalents of the unit’s own posts; null = not known.',
  })
  headcounts: (number | null)[]

  @Field(() => [Int], { description: 'Employees in the unit itself, today.' })
  employeeCounts: number[]
}
