import { SOURCES_MAX } from '@tidemark/domain/learning-records/source-input'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import type { AccessContext } from '../access/access.module.ts'
import {
  addLearningSource,
  archiveLearningSource,
  renameLearningSource,
  renewLearningSourceKey,
} from './change-learning-source.ts'
import {
  AddLearningSourceInput,
  keyResult,
  LearningSourceKeyType,
  LearningSourceType,
  RenameLearningSourceInput,
  sourceResult,
} from './learning-source.type.ts'
import { readLearningSources } from './learning-sources.read.ts'
import { makeSourceKey } from './source-key.ts'

const THE_SOURCE = { description: 'The learning source.' }
const AddResult = keyResult('AddLearningSource')
const RenewResult = keyResult('RenewLearningSourceKey')
const RenameResult = sourceResult('RenameLearningSource')
const ArchiveResult = sourceResult('ArchiveLearningSource')
const RestoreResult = sourceResult('RestoreLearningSource')

@Resolver(() => LearningSourceKeyType)
export class LearningSourceResolver {
  @AtMost(SOURCES_MAX)
  @Query(() => [LearningSourceType], { description: 'The learning systems that send statements.' })
  learningSources(@Ctx() { em }: SignedInContext): Promise<LearningSourceType[]> {
    return readLearningSources(em)
  }

  // Worked out here and not by the commands: what they answer is kept for a while, and the key is kept nowhere.
  @FieldResolver(() => String, {
    description: 'The key: the password that the system sends. Told only here.',
  })
  key(@Root() { source }: LearningSourceKeyType, @Ctx() { viewer, secret }: AccessContext): string {
    return makeSourceKey(secret, { organizationId: viewer.organizationId, personId: source.keyId })
  }

  @FieldResolver(() => String, { description: 'Where it sends them.' })
  endpoint(@Ctx() { signIn }: AccessContext): string {
    return new URL('/xapi/', signIn.publicUrl).href
  }

  @Mutation(() => AddResult, { description: 'Lets another learning system send statements.' })
  addLearningSource(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddLearningSourceInput, THE_SOURCE) input: AddLearningSourceInput,
  ) {
    return runCommand(context, 'addLearningSource', (command) => addLearningSource(command, input))
  }

  @Mutation(() => RenewResult, {
    description: 'Gives a learning system another key; the one before is dead.',
  })
  renewLearningSourceKey(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SOURCE) input: VersionedInput,
  ) {
    return runCommand(context, 'renewLearningSourceKey', (command) => renewLearningSourceKey(command, input))
  }

  @Mutation(() => RenameResult, {
    description: 'Calls a learning system something else; its key and what it has sent stay.',
  })
  renameLearningSource(
    @Ctx() context: SignedInContext,
    @Arg('input', () => RenameLearningSourceInput, THE_SOURCE) input: RenameLearningSourceInput,
  ) {
    return runCommand(context, 'renameLearningSource', (command) => renameLearningSource(command, input))
  }

  @Mutation(() => ArchiveResult, {
    description: 'Puts a learning system away: its key opens nothing; what it has sent stays.',
  })
  archiveLearningSource(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SOURCE) input: VersionedInput,
  ) {
    return runCommand(context, 'archiveLearningSource', (command) =>
      archiveLearningSource(command, input, true),
    )
  }

  @Mutation(() => RestoreResult, { description: 'Brings a learning system back, with the key that it had.' })
  restoreLearningSource(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SOURCE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreLearningSource', (command) =>
      archiveLearningSource(command, input, false),
    )
  }
}
