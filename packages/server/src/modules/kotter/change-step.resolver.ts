import { CHANGE_STEPS } from '@tidemark/domain/kotter/change-steps'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { ChangeStepType } from './change-step.type.ts'

@Resolver(() => ChangeStepType)
export class ChangeStepResolver {
  @FieldResolver(() => String, {
    description: 'Its name in Leading Change (1996), where steps follow one another.',
  })
  name1996(@Root() step: ChangeStepType): string {
    return namesOf(step).name1996
  }

  @FieldResolver(() => String, {
    description: 'Its name in Accelerate (2014), where steps run at the same time.',
  })
  name2014(@Root() step: ChangeStepType): string {
    return namesOf(step).name2014
  }
}

function namesOf({ number }: ChangeStepType) {
  const names = CHANGE_STEPS.find((step) => step.number === number)
  if (!names) throw new Error(`There is no step ${number}; the table lets only 1 to 8 in.`)
  return names
}
