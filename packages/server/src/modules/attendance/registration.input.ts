import { Field, ID, InputType } from 'type-graphql'

@InputType('RegisterForTrainingInput', {
  description:
    'People for a session: by their keys, by a list as it was copied, or by an audience; one of the three.',
})
export class RegisterForTrainingInput {
  @Field(() => ID, { description: 'The session; of a part, its series is meant.' })
  sessionId: string

  @Field(() => [ID], { nullable: true, description: 'Employees, at most 250.' })
  employeeIds?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'One to a line, by staff number, e-mail address or full name; at most 250 lines.',
  })
  people?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'An audience: everybody in it for whom the course doesn’t count as completed.',
  })
  audienceId?: string | null
}

@InputType('UnregisterFromTrainingInput', {
  description: 'People who shall be on the list of a session no more.',
})
export class UnregisterFromTrainingInput {
  @Field(() => ID, { description: 'The session; of a part, its series is meant.' })
  sessionId: string

  @Field(() => [ID], { description: 'Employees, at most 250.' })
  employeeIds: string[]
}

@InputType('RegisterMyselfForTrainingInput', { description: 'A session that the viewer chooses.' })
export class RegisterMyselfInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether this takes back that they gave their seat up, within an hour: if it is taken, they wait where they would have.',
  })
  takesBack?: boolean | null
}

@InputType('MyTrainingSessionInput', { description: 'A session that the viewer gives up.' })
export class MyTrainingSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string
}
