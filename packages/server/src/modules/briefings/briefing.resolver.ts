import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { type Command, runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { HoldBriefingInput, PlanBriefingInput } from './briefing.input.ts'
import { MyBriefingType, myBriefingResult } from './briefing.type.ts'
import { holdBriefing } from './hold-briefing.ts'
import { MY_BRIEFINGS_MAX, readMyBriefings } from './my-briefings.read.ts'
import { planBriefing } from './plan-briefing.ts'
import { takeBackBriefing } from './take-back-briefing.ts'

const PlanBriefingResult = myBriefingResult('PlanBriefing')
const HoldBriefingResult = myBriefingResult('HoldBriefing')
const TakeBackBriefingResult = myBriefingResult('TakeBackBriefing')

/** Does it, and tells the briefing as it is since. */
const act = (context: SignedInContext, name: string, command: (command: Command) => Promise<string>) =>
  runCommand(context, name, async (given) => {
    const id = await command(given)
    await given.em.flush()
    const [briefing] = await readMyBriefings(given.em, {
      managerId: given.viewer.accountId,
      id,
      now: given.now,
    })
    if (!briefing) throw new Error(`The briefing ${id} was just changed and is gone.`)
    return briefing
  })

@Resolver()
export class BriefingResolver {
  @AtMost(MY_BRIEFINGS_MAX)
  @Query(() => [MyBriefingType], {
    description:
      'What the viewer is to brief: what is open first, the earliest day first; then what was held last.',
  })
  myBriefings(@Ctx() { em, viewer, now }: SignedInContext): Promise<MyBriefingType[]> {
    return readMyBriefings(em, { managerId: viewer.accountId, now })
  }

  @Query(() => MyBriefingType, {
    nullable: true,
    description: 'One group that the viewer is to brief; null if somebody else is.',
  })
  async myBriefing(
    @Ctx() { em, viewer, now }: SignedInContext,
    @Arg('id', () => ID, { description: 'The briefing.' }) id: string,
  ): Promise<MyBriefingType | null> {
    if (!isId(id)) return null
    const [briefing] = await readMyBriefings(em, { managerId: viewer.accountId, id, now })
    return briefing ?? null
  }

  @Mutation(() => PlanBriefingResult, { description: 'Says when the viewer wants to brief a group.' })
  planBriefing(
    @Ctx() context: SignedInContext,
    @Arg('input', () => PlanBriefingInput, { description: 'The briefing, and the day.' })
    input: PlanBriefingInput,
  ) {
    return act(context, 'planBriefing', (command) => planBriefing(command, input))
  }

  @Mutation(() => HoldBriefingResult, {
    description:
      'Puts down that a briefing was held, who was there, and what was asked; or puts right who was there.',
  })
  holdBriefing(
    @Ctx() context: SignedInContext,
    @Arg('input', () => HoldBriefingInput, { description: 'The briefing, and how it went.' })
    input: HoldBriefingInput,
  ) {
    return act(context, 'holdBriefing', (command) => holdBriefing(command, input))
  }

  @Mutation(() => TakeBackBriefingResult, {
    description: 'Takes back that a briefing was held, with questions that nobody has answered yet.',
  })
  takeBackBriefing(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, { description: 'The briefing.' }) input: VersionedInput,
  ) {
    return act(context, 'takeBackBriefing', (command) => takeBackBriefing(command, input))
  }
}
