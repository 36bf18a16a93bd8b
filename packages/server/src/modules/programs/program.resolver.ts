import { OBJECTIVES_MAX } from '@tidemark/domain/programs/objective-input'
import { OPEN_PROGRAMS_MAX } from '@tidemark/domain/programs/program-input'
import { WAVES_MAX } from '@tidemark/domain/programs/wave-input'
import type { WaveStatus } from '@tidemark/domain/programs/wave-status'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { checkRange } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { archiveProgram } from './archive-program.ts'
import { createProgram } from './create-program.ts'
import { ObjectiveType } from './objective.type.ts'
import { objectivesOf } from './objectives.read.ts'
import { Program } from './program.entity.ts'
import { ProgramInput, UpdateProgramInput } from './program.input.ts'
import { programPermissions } from './program-permissions.ts'
import { ProgramPermissionsType, programResult, ProgramType } from './program.type.ts'
import { isProgramInSight, readProgramsInSight } from './programs-in-sight.read.ts'
import { restoreProgram } from './restore-program.ts'
import { ThresholdBandType } from './threshold-band.type.ts'
import { updateProgram } from './update-program.ts'
import { type WaveRow, wavesOf } from './waves.read.ts'
import { WaveStatusEnum, WaveType } from './wave.type.ts'

const THE_PROGRAM = { description: 'The program.' }
const CreateProgramResult = programResult('CreateProgram')
const UpdateProgramResult = programResult('UpdateProgram')
const ArchiveProgramResult = programResult('ArchiveProgram')
const RestoreProgramResult = programResult('RestoreProgram')

@Resolver(() => ProgramType)
export class ProgramResolver {
  @Query(() => [ProgramType], {
    description:
      'The programs that the viewer may read: open ones by name, closed ones the last closed first.',
  })
  async programs(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('archived', () => Boolean, {
      nullable: true,
      description: 'The closed ones instead of the open ones.',
    })
    archived: boolean | null,
    @Arg('first', () => Int, {
      defaultValue: OPEN_PROGRAMS_MAX,
      description: 'How many, 1 to 100: there are never more open ones.',
    })
    first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'How many to leave out before these.' })
    skip: number,
  ): Promise<Program[]> {
    checkRange(first, skip)
    const reach = await readProgramsInSight(em, viewer)
    const archivedAt = archived ? { $ne: null } : null
    const where = reach === 'all' ? { archivedAt } : { archivedAt, id: { $in: [...reach] } }
    const byName = { name: 'asc', id: 'asc' } as const
    const latestFirst = { archivedAt: 'desc', id: 'desc' } as const
    return em.find(Program, where, {
      orderBy: archived ? latestFirst : byName,
      limit: first,
      offset: skip,
    })
  }

  @Query(() => ProgramType, {
    nullable: true,
    description: 'One program; null if it is not the viewer’s to see.',
  })
  async program(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, THE_PROGRAM) id: string,
  ): Promise<Program | null> {
    return (await isProgramInSight(em, viewer, id)) ? em.findOne(Program, { id }) : null
  }

  @FieldResolver(() => ThresholdBandType, {
    description: 'The shares between which the change is expected to carry itself.',
  })
  band(@Root() { bandLower, bandUpper }: Program): ThresholdBandType {
    return { lower: bandLower, upper: bandUpper }
  }

  @AtMost(OBJECTIVES_MAX)
  @FieldResolver(() => [ObjectiveType], { description: 'What customers shall notice, in the order added.' })
  objectives(@Root() { id }: Program, @Ctx() context: SignedInContext): Promise<ObjectiveType[]> {
    return objectivesOf(context, id)
  }

  @AtMost(WAVES_MAX)
  @FieldResolver(() => [WaveType], { description: 'Its rollouts, the earliest start first.' })
  waves(@Root() { id }: Program, @Ctx() context: SignedInContext): Promise<WaveRow[]> {
    return wavesOf(context, id)
  }

  @FieldResolver(() => [String], { description: 'The names of its waves, in the order of `waves`.' })
  async waveNames(@Root() { id }: Program, @Ctx() context: SignedInContext): Promise<string[]> {
    return (await wavesOf(context, id)).map(({ name }) => name)
  }

  @FieldResolver(() => [WaveStatusEnum], { description: 'How far its waves are, in the order of `waves`.' })
  async waveStatuses(@Root() { id }: Program, @Ctx() context: SignedInContext): Promise<WaveStatus[]> {
    return (await wavesOf(context, id)).map(({ status }) => status)
  }

  @FieldResolver(() => ProgramPermissionsType, { description: 'What the viewer may do with this program.' })
  viewerCan(@Root() program: Program, @Ctx() context: SignedInContext): Promise<ProgramPermissionsType> {
    return programPermissions(context, program)
  }

  @Mutation(() => CreateProgramResult, {
    description: 'Starts a program; its creator becomes its program manager.',
  })
  createProgram(
    @Ctx() context: SignedInContext,
    @Arg('input', () => ProgramInput, THE_PROGRAM) input: ProgramInput,
  ) {
    return runCommand(context, 'createProgram', (command) => createProgram(command, input))
  }

  @Mutation(() => UpdateProgramResult, {
    description: 'Changes what a program is about and how it is measured.',
  })
  updateProgram(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateProgramInput, THE_PROGRAM) input: UpdateProgramInput,
  ) {
    return runCommand(context, 'updateProgram', (command) => updateProgram(command, input))
  }

  @Mutation(() => ArchiveProgramResult, { description: 'Closes a program; it can be opened again.' })
  archiveProgram(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_PROGRAM) input: VersionedInput,
  ) {
    return runCommand(context, 'archiveProgram', (command) => archiveProgram(command, input))
  }

  @Mutation(() => RestoreProgramResult, { description: 'Opens a closed program again.' })
  restoreProgram(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_PROGRAM) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreProgram', (command) => restoreProgram(command, input))
  }
}
