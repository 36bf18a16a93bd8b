import { MENTIONS_MAX } from '@tidemark/domain/activity/comment-input'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { AccountRefType } from './account-ref.type.ts'
import { addComment } from './add-comment.ts'
import { readCommentCounts } from './comment-counts.read.ts'
import { accountRef, calledBy, recordRef } from './comment-fields.read.ts'
import { type Authored, commentPermissions } from './comment-permissions.ts'
import {
  AddCommentInput,
  CommentCountsType,
  CommentPageType,
  CommentPermissionsType,
  commentResult,
  CommentType,
  UpdateCommentInput,
} from './comment.type.ts'
import { readComment, readComments } from './comments.read.ts'
import { OFFERED_MAX, readMentionableAccounts } from './mentionable-accounts.read.ts'
import { RecordRefType } from './record-ref.type.ts'
import { removeComment } from './remove-comment.ts'
import { restoreComment } from './restore-comment.ts'
import { updateComment } from './update-comment.ts'

const THE_COMMENT = { description: 'The comment.' }
const THE_RECORD = { description: 'The record.' }
const AddCommentResult = commentResult('AddComment')
const UpdateCommentResult = commentResult('UpdateComment')
const RemoveCommentResult = commentResult('RemoveComment')
const RestoreCommentResult = commentResult('RestoreComment')

@Resolver(() => CommentType)
export class CommentResolver {
  @Query(() => CommentPageType, {
    nullable: true,
    description: 'What is said about a record, the newest last; null if it is not the viewer’s to see.',
  })
  comments(
    @Ctx() context: SignedInContext,
    @Arg('subjectId', () => ID, THE_RECORD) subjectId: string,
    @Arg('page', () => PageInput, { description: 'Which page, counted from the newest.' }) page: PageInput,
  ): Promise<CommentPageType | null> {
    checkPage(page)
    return readComments(context, subjectId, page)
  }

  @Query(() => CommentType, {
    nullable: true,
    description: 'One comment; null if it is not there, or not the viewer’s to see.',
  })
  comment(
    @Ctx() context: SignedInContext,
    @Arg('id', () => ID, THE_COMMENT) id: string,
  ): Promise<CommentType | null> {
    return readComment(context, id)
  }

  @Query(() => CommentCountsType, {
    nullable: true,
    description: 'How many comments a program and its parts have; null if it is not the viewer’s to see.',
  })
  commentCounts(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<CommentCountsType | null> {
    return readCommentCounts(context, programId)
  }

  @AtMost(OFFERED_MAX)
  @Query(() => [AccountRefType], {
    description: 'Others who may read the comments on a record and so can be called there, by name.',
  })
  mentionableAccounts(
    @Ctx() context: SignedInContext,
    @Arg('subjectId', () => ID, THE_RECORD) subjectId: string,
    @Arg('search', () => String, { description: 'What their names hold; empty = anything.' }) search: string,
  ): Promise<AccountRefType[]> {
    return readMentionableAccounts(context, subjectId, search)
  }

  @Mutation(() => AddCommentResult, { description: 'Says something about a record.' })
  addComment(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddCommentInput, THE_COMMENT) input: AddCommentInput,
  ) {
    return runCommand(context, 'addComment', (command) => addComment(command, input))
  }

  @Mutation(() => UpdateCommentResult, { description: 'Writes the viewer’s own comment anew.' })
  updateComment(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateCommentInput, THE_COMMENT) input: UpdateCommentInput,
  ) {
    return runCommand(context, 'updateComment', (command) => updateComment(command, input))
  }

  @Mutation(() => RemoveCommentResult, { description: 'Takes a comment away; it can be brought back.' })
  removeComment(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'removeComment', (command) => removeComment(command, input))
  }

  @Mutation(() => RestoreCommentResult, { description: 'Brings back a comment that was taken away.' })
  restoreComment(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreComment', (command) => restoreComment(command, input))
  }

  @FieldResolver(() => AccountRefType, { description: 'Who wrote it.' })
  async author(@Root() { author }: Authored, @Ctx() context: SignedInContext): Promise<AccountRefType> {
    const known = await accountRef(context, author.id)
    if (!known) throw new Error(`A comment has an author ${author.id} who isn't there.`)
    return known
  }

  @AtMost(MENTIONS_MAX)
  @FieldResolver(() => [AccountRefType], {
    description: 'Whom its body calls, under the names that they have now.',
  })
  mentions(@Root() { id }: CommentType, @Ctx() context: SignedInContext): Promise<AccountRefType[]> {
    return calledBy(context, id)
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The mention of the viewer in it that they have not seen yet; null = none.',
  })
  async unreadMentionId(
    @Root() { id }: CommentType,
    @Ctx() context: SignedInContext,
  ): Promise<string | null> {
    const called = await calledBy(context, id)
    const own = called.find((person) => person.id === context.viewer.accountId)
    return own?.isUnread ? own.mentionId : null
  }

  @FieldResolver(() => RecordRefType, { description: 'What it is about.' })
  async record(@Root() { subjectId }: CommentType, @Ctx() context: SignedInContext): Promise<RecordRefType> {
    const known = await recordRef(context, subjectId)
    if (!known) throw new Error(`A comment is about ${subjectId}, which isn't there.`)
    return known
  }

  @FieldResolver(() => CommentPermissionsType, {
    description: 'What the viewer may do with it, and why not.',
  })
  viewerCan(@Root() comment: Authored, @Ctx() { viewer }: SignedInContext): CommentPermissionsType {
    return commentPermissions(viewer, comment)
  }
}
