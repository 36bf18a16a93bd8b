import { createUnionType, Field, ObjectType, registerEnumType, type ClassType } from 'type-graphql'
import { AtMost, LONGEST_LIST } from './at-most.ts'
import { REFUSAL_CODES, type RefusalCode } from './refusal.ts'

export const RefusalCodeEnum = Object.fromEntries(REFUSAL_CODES.map((code) => [code, code]))

registerEnumType(RefusalCodeEnum, {
  name: 'RefusalCode',
  description: 'Why an operation was refused.',
  valuesConfig: {
    INVALID_INPUT: { description: 'A value is missing, malformed or out of range; see the problems.' },
    NOT_FOUND: { description: `The record doesn't exist, or it isn't the viewer's to see.` },
    CONFLICT: { description: 'Somebody else changed the record since the version that was sent.' },
    NOT_ALLOWED: { description: 'The viewer may call this, but not for this record.' },
    ALREADY_EXISTS: { description: 'Another record has this code, number or name.' },
    CYCLE: { description: 'The change would make a loop, for example a unit below itself.' },
    IN_USE: { description: 'Other records still depend on this one.' },
    NOT_PLANNED: { description: 'The import needs a dry run without refused rows first.' },
    STALE_PLAN: { description: 'Something changed since the dry run; plan again.' },
    WRONG_TOKEN: { description: 'The one-time token is wrong or was used.' },
    KEY_REUSED: { description: 'The idempotency key was used before, for another request.' },
    TOLD_ONCE: {
      description: 'It was done by an earlier send, whose answer held a secret that is told once.',
    },
  },
})

@ObjectType('Problem', { description: 'What is wrong with one field, in words that say what to do.' })
export class ProblemType {
  @Field(() => String, {
    description: 'Path of the field in the input, such as `name` or `observations.2.shown`.',
  })
  field: string

  @Field(() => String, { description: 'Machine-readable reason.' })
  code: string

  @Field(() => String, { description: 'The reason in words, with what would be accepted.' })
  message: string
}

@ObjectType('Refusal', { description: 'The operation changed nothing; the user can put it right.' })
export class RefusalType {
  @Field(() => RefusalCodeEnum, { description: 'The kind of refusal.' })
  code: RefusalCode

  @Field(() => String, { description: 'One sentence for the user.' })
  message: string

  @AtMost(LONGEST_LIST)
  @Field(() => [ProblemType], { description: 'The fields that are to blame; empty if none is.' })
  problems: ProblemType[]
}

/** The union that a mutation answers with: what changed, or a refusal. */
export function resultOf(name: string, payload: ClassType, payloadName: string) {
  return createUnionType({
    name,
    description: `The ${payloadName} as it is now, or why nothing changed.`,
    types: () => [payload, RefusalType] as const,
    resolveType: (value) => (value instanceof RefusalType ? 'Refusal' : payloadName),
  })
}
