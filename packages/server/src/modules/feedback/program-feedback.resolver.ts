import { ANSWERS_MAX } from '@tidemark/domain/feedback/feedback-answer-input'
import { FEEDBACK_STATES } from '@tidemark/domain/feedback/feedback-state'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import { allowed, denied } from '../../kernel/permission.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { readFeedbackAnswers } from './feedback-answers.read.ts'
import { FeedbackFilter } from './feedback.input.ts'
import { countFeedback, readFeedback, type FeedbackReader } from './feedback.read.ts'
import {
  FeedbackAnswerType,
  FeedbackCountType,
  FeedbackOwnerType,
  FeedbackPageType,
  FeedbackPermissionsType,
  ProgramFeedbackType,
} from './feedback.type.ts'
import { OWNERS_MAX, readOwnersToChoose } from './owners.read.ts'

type ProgramFeedbackOf = Pick<ProgramFeedbackType, 'id'>

@Resolver(() => ProgramFeedbackType)
export class ProgramFeedbackResolver {
  @Query(() => ProgramFeedbackType, {
    nullable: true,
    description: 'What people said about a program; null if the program is not the viewer’s to see.',
  })
  async feedback(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<ProgramFeedbackOf | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @AtMost(FEEDBACK_STATES.length)
  @FieldResolver(() => [FeedbackCountType], { description: 'How many stand where, every state named.' })
  counts(@Root() { id }: ProgramFeedbackOf, @Ctx() context: SignedInContext): Promise<FeedbackCountType[]> {
    return countFeedback(context.em, readerOf(context, id))
  }

  @FieldResolver(() => FeedbackPageType, { description: 'The comments, the oldest first.' })
  comments(
    @Root() { id }: ProgramFeedbackOf,
    @Ctx() context: SignedInContext,
    @Arg('filter', () => FeedbackFilter, { description: 'Which comments.' }) filter: FeedbackFilter,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
  ): Promise<FeedbackPageType> {
    checkPage(page)
    const { theme = null, state = null, ownerId = null, audienceId = null } = filter
    // Nothing has a key that can be none.
    if ([ownerId, audienceId].some((key) => key !== null && !isId(key)))
      return Promise.resolve({ items: [], total: 0, endCursor: null })
    return readFeedback(context.em, readerOf(context, id), { theme, state, ownerId, audienceId, page })
  }

  @AtMost(ANSWERS_MAX)
  @FieldResolver(() => [FeedbackAnswerType], {
    description:
      '“You said, we did”, the latest first; what is being worded only for those who run the program.',
  })
  answers(@Root() { id }: ProgramFeedbackOf, @Ctx() context: SignedInContext): Promise<FeedbackAnswerType[]> {
    return readFeedbackAnswers(context.em, id, readerOf(context, id).runsProgram)
  }

  @AtMost(OWNERS_MAX)
  @FieldResolver(() => [FeedbackOwnerType], {
    description: 'Who can be asked to see to an answer, by name; empty for those who don’t run the program.',
  })
  owners(@Root() { id }: ProgramFeedbackOf, @Ctx() context: SignedInContext): Promise<FeedbackOwnerType[]> {
    return readerOf(context, id).runsProgram ? readOwnersToChoose(context.em, id) : Promise.resolve([])
  }

  @FieldResolver(() => FeedbackPermissionsType, { description: 'What the viewer may do.' })
  viewerCan(@Root() { id }: ProgramFeedbackOf, @Ctx() context: SignedInContext): FeedbackPermissionsType {
    const runs = readerOf(context, id).runsProgram
    return { answer: runs ? allowed : denied('Only the program managers assigned to it answer comments.') }
  }
}

const readerOf = ({ viewer, now }: SignedInContext, programId: string): FeedbackReader => ({
  programId,
  accountId: viewer.accountId,
  runsProgram: programsRun(viewer).includes(programId),
  today: now.toISOString().slice(0, 10),
})
