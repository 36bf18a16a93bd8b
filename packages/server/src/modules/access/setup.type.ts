import { Field, InputType, ObjectType } from 'type-graphql'

@ObjectType('Setup', { description: 'Whether this installation waits for its first administrator.' })
export class SetupType {
  @Field(() => Boolean, { description: 'True until the first organization exists.' })
  needed: boolean
}

@InputType('SetUpOrganizationInput', { description: 'The first organization and its first administrator.' })
export class SetUpOrganizationInput {
  @Field(() => String, { description: 'The one-time token that the server printed when it started.' })
  token: string

  @Field(() => String, { description: 'Name of the organization, at most 200 characters.' })
  organizationName: string

  @Field(() => String, { description: 'Name of the administrator.' })
  displayName: string

  @Field(() => String, { description: 'Address that the administrator signs in with.' })
  email: string

  @Field(() => String, { description: 'At least 10 characters.' })
  password: string
}

@ObjectType('SetUpDone', { description: 'The organization exists; its administrator can sign in.' })
export class SetUpDoneType {
  @Field(() => String, { description: 'The organization.' })
  organizationName: string

  @Field(() => String, { description: 'The address to sign in with.' })
  email: string
}
