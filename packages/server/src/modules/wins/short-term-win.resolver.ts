import { missingOfWin } from '@tidemark/domain/wins/win-gaps'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { addShortTermWin } from './add-short-term-win.ts'
import { removeShortTermWin } from './remove-short-term-win.ts'
import { restoreShortTermWin } from './restore-short-term-win.ts'
import { ProgramWinsType, ShortTermWinType, winsResult } from './short-term-win.type.ts'
import { updateShortTermWin } from './update-short-term-win.ts'
import { AddShortTermWinInput, UpdateShortTermWinInput } from './win.input.ts'
import { readWin } from './wins.read.ts'

const THE_WIN = { description: 'The win.' }
const AddShortTermWinResult = winsResult('AddShortTermWin')
const UpdateShortTermWinResult = winsResult('UpdateShortTermWin')
const RemoveShortTermWinResult = winsResult('RemoveShortTermWin')
const RestoreShortTermWinResult = winsResult('RestoreShortTermWin')

@Resolver(() => ShortTermWinType)
export class ShortTermWinResolver {
  @Query(() => ProgramWinsType, {
    nullable: true,
    description: 'The short-term wins of a program; null if it is not the viewer’s to see.',
  })
  async wins(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<ProgramWinsType | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @Query(() => ShortTermWinType, {
    nullable: true,
    description: 'One short-term win; null if it is not the viewer’s to see.',
  })
  async win(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, THE_WIN) id: string,
  ): Promise<ShortTermWinType | null> {
    const win = await readWin(em, id)
    return win && (await isProgramInSight(em, viewer, win.programId)) ? win : null
  }

  @FieldResolver(() => [String], {
    description: 'What it still lacks to count as a short-term win, in words; empty if it counts.',
  })
  missing(@Root() win: ShortTermWinType): string[] {
    return missingOfWin(win)
  }

  @FieldResolver(() => Boolean, { description: 'Whether it counts: nothing is missing.' })
  counts(@Root() win: ShortTermWinType): boolean {
    return missingOfWin(win).length === 0
  }

  @Mutation(() => AddShortTermWinResult, { description: 'Puts a short-term win of a program down.' })
  addShortTermWin(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddShortTermWinInput, THE_WIN) input: AddShortTermWinInput,
  ) {
    return runCommand(context, 'addShortTermWin', (command) => addShortTermWin(command, input))
  }

  @Mutation(() => UpdateShortTermWinResult, { description: 'Changes a short-term win.' })
  updateShortTermWin(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateShortTermWinInput, THE_WIN) input: UpdateShortTermWinInput,
  ) {
    return runCommand(context, 'updateShortTermWin', (command) => updateShortTermWin(command, input))
  }

  @Mutation(() => RemoveShortTermWinResult, {
    description: 'Takes a short-term win away; it can be brought back.',
  })
  removeShortTermWin(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_WIN) input: VersionedInput,
  ) {
    return runCommand(context, 'removeShortTermWin', (command) => removeShortTermWin(command, input))
  }

  @Mutation(() => RestoreShortTermWinResult, {
    description: 'Brings back a short-term win that was taken away.',
  })
  restoreShortTermWin(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_WIN) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreShortTermWin', (command) => restoreShortTermWin(command, input))
  }
}
