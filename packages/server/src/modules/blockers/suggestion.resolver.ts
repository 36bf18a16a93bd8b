import type { Suggestion } from '@tidemark/domain/blockers/suggest-blockers'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { answer, runCommand } from '../../kernel/run-command.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { acceptSuggestion, dismissSuggestion } from './answer-suggestion.ts'
import { obstacleResult } from './obstacle.type.ts'
import {
  AcceptSuggestionInput,
  BlockerSuggestionsType,
  BlockerSuggestionType,
  DismissSuggestionInput,
  SuggestionAnswerType,
  suggestionsResult,
} from './suggestion.type.ts'
import { type AnswerRow, ANSWERS_TOLD, readAnswers, readSuggested, readWaiting } from './suggestions.read.ts'
import { takeBackSuggestionAnswer } from './take-back-suggestion-answer.ts'

/** As many as there may ever be rules. */
const MOST_SUGGESTIONS = 50
const THE_SUGGESTION = { description: 'The suggestion.' }

const AcceptSuggestionResult = obstacleResult('AcceptSuggestion')
const DismissSuggestionResult = suggestionsResult('DismissSuggestion')
const TakeBackSuggestionAnswerResult = suggestionsResult('TakeBackSuggestionAnswer')

@Resolver(() => BlockerSuggestionsType)
export class SuggestionResolver {
  @Query(() => BlockerSuggestionsType, {
    nullable: true,
    description:
      'Blockers that the data of a program suggest; null if the program is not the viewer’s to see.',
  })
  async blockerSuggestions(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<BlockerSuggestionsType | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @AtMost(MOST_SUGGESTIONS)
  @FieldResolver(() => [BlockerSuggestionType], { description: 'Those that wait for an answer.' })
  async open(@Root() { id }: BlockerSuggestionsType, @Ctx() context: SignedInContext): Promise<Suggestion[]> {
    return readWaiting(context, id, await readSuggested(context, id))
  }

  @AtMost(ANSWERS_TOLD)
  @FieldResolver(() => [SuggestionAnswerType], {
    description: 'What was said to earlier ones, the latest first.',
  })
  answered(@Root() { id }: BlockerSuggestionsType, @Ctx() { em }: SignedInContext): Promise<AnswerRow[]> {
    return readAnswers(em, id)
  }

  @Mutation(() => AcceptSuggestionResult, { description: 'Makes a blocker of a suggestion.' })
  acceptSuggestion(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AcceptSuggestionInput, THE_SUGGESTION) input: AcceptSuggestionInput,
  ) {
    return answering(context, input, (suggested) =>
      runCommand(context, 'acceptSuggestion', (command) => acceptSuggestion(command, input, suggested)),
    )
  }

  @Mutation(() => DismissSuggestionResult, {
    description: 'Says why a suggestion is no blocker; it speaks again once its figures are clearly worse.',
  })
  dismissSuggestion(
    @Ctx() context: SignedInContext,
    @Arg('input', () => DismissSuggestionInput, THE_SUGGESTION) input: DismissSuggestionInput,
  ) {
    return answering(context, input, (suggested) =>
      runCommand(context, 'dismissSuggestion', (command) => dismissSuggestion(command, input, suggested)),
    )
  }

  @Mutation(() => TakeBackSuggestionAnswerResult, {
    description: 'Takes an answer back; a blocker that came of it is taken away.',
  })
  takeBackSuggestionAnswer(
    @Ctx() context: SignedInContext,
    @Arg('id', () => ID, { description: 'The answer.' }) id: string,
  ) {
    return runCommand(context, 'takeBackSuggestionAnswer', (command) => takeBackSuggestionAnswer(command, id))
  }
}

/** What the data suggest is worked out before the command, which would otherwise hold a connection and wait for another. */
function answering<Result>(
  context: SignedInContext,
  { programId }: { programId: string },
  act: (suggested: Suggestion[]) => Promise<Result>,
) {
  return answer(async () => {
    const isInSight = await isProgramInSight(context.em, context.viewer, programId)
    return act(isInSight ? await readSuggested(context, programId) : [])
  })
}
