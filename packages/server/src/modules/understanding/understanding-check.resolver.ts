import { type AskingState, stateOfAsking } from '@tidemark/domain/kernel/asking-state'
import { poolAnswers, understandingInterval } from '@tidemark/domain/understanding/effective-coverage'
import { countAsked, refusalToAsk } from '@tidemark/domain/understanding/who-is-asked'
import { sampleNeeded } from '@tidemark/domain/readiness/sample-needed'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import { seesPeople } from '../audiences/audiences.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { readAskable } from './askable-people.ts'
import { progressOf } from './check-progress.read.ts'
import { readCheck } from './checks.read.ts'
import { CheckPreviewType, CheckResultType, UnderstandingCheckType } from './understanding-check.type.ts'
import { CheckStateEnum } from './understanding.enums.ts'

@Resolver(() => UnderstandingCheckType)
export class UnderstandingCheckResolver {
  @Query(() => UnderstandingCheckType, {
    nullable: true,
    description: 'One understanding check; null if it is not the viewer’s to see.',
  })
  async understandingCheck(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, { description: 'The check.' }) id: string,
  ): Promise<UnderstandingCheckType | null> {
    const check = await readCheck(em, id)
    return check && (await isProgramInSight(em, viewer, check.programId)) ? check : null
  }

  @FieldResolver(() => CheckStateEnum, { description: 'How far it is.' })
  state(@Root() check: UnderstandingCheckType): AskingState {
    return stateOfAsking(check)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many the audience held when it opened; null = not opened yet, and for those who don’t choose people.',
  })
  audienceCount(
    @Root() { programId, audienceCount }: UnderstandingCheckType,
    @Ctx() { viewer }: SignedInContext,
  ): number | null {
    return seesPeople(viewer, programId) ? audienceCount : null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many people it asks or asked; null = not opened yet, and for those who don’t choose people.',
  })
  invitedCount(
    @Root() { programId, invitedCount }: UnderstandingCheckType,
    @Ctx() { viewer }: SignedInContext,
  ): number | null {
    return seesPeople(viewer, programId) ? invitedCount : null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many have answered at least, in steps of five, so that nobody sees who answers when; null unless it is open.',
  })
  answeredAtLeast(
    @Root() { id }: UnderstandingCheckType,
    @Ctx() context: SignedInContext,
  ): Promise<number | null> {
    return progressOf(context, id)
  }

  @FieldResolver(() => CheckResultType, {
    nullable: true,
    description: 'What came out of it; null until it is closed, and where too few have answered.',
  })
  result(@Root() check: UnderstandingCheckType): CheckResultType | null {
    const { answeredCount: people, answered, right, audienceCount } = check
    if (people === null || !answered || !right) return null
    const pooled = poolAnswers({ answered, right })
    if (pooled.of === 0) return null
    const share = pooled.count / pooled.of
    return {
      people,
      answered: pooled.of,
      right: pooled.count,
      share,
      ...understandingInterval(share, { people, population: audienceCount ?? people }),
      questions: answered.map((count, place) => ({ answered: count, right: right[place] ?? 0 })),
    }
  }

  @FieldResolver(() => CheckPreviewType, {
    nullable: true,
    description:
      'Whom it would ask if it were opened now; null once it was opened, and for those who don’t run the program.',
  })
  async preview(
    @Root() check: UnderstandingCheckType,
    @Ctx() { em, viewer, now }: SignedInContext,
  ): Promise<CheckPreviewType | null> {
    const { id, programId, audience, sampleSize } = check
    if (stateOfAsking(check) !== 'planned' || !programsRun(viewer).includes(programId)) return null
    const askable = await readAskable(em, { id, programId, audienceId: audience.id, sampleSize }, now)
    const { people, resting, withoutAddress, minimum } = askable
    return {
      people,
      resting,
      asked: countAsked(askable),
      withoutAddress,
      answersNeeded: sampleNeeded(people),
      refusal: refusalToAsk(askable, minimum),
    }
  }
}
