import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
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
import { WaveType } from './wave.type.ts'

const THE_PROGRAM = { description: 'The program.' }
const CreateProgramResult = programResult('CreateProgram')
const UpdateProgramResult = programResult('UpdateProgram')
const ArchiveProgramResult = programResult('ArchiveProgram')
const RestoreProgramResult = programResult('RestoreProgram')

@Resolver(() => ProgramType)
export class ProgramResolver {
  @Query(() => [ProgramType], { description: 'The programs that the viewer may read, by name.' })
  async programs(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('archived', () => Boolean, {
      nullable: true,
      description: 'The closed ones instead of the open ones.',
    })
    archived?: boolean | null,
  ): Promise<Program[]> {
    const reach = await readProgramsInSight(em, viewer)
    const archivedAt = archived ? { $ne: null } : null
    const where = reach === 'all' ? { archivedAt } : { archivedAt, id: { $in: [...reach] } }
    return em.find(Program, where, { orderBy: { name: 'asc', id: 'asc' } })
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

  @FieldResolver(() => [ObjectiveType], { description: 'What customers shall notice, in the order added.' })
  objectives(@Root() { id }: Program, @Ctx() context: SignedInContext): Promise<ObjectiveType[]> {
    return objectivesOf(context, id)
  }

  @FieldResolver(() => [WaveType], { description: 'Its rollouts, the earliest start first.' })
  waves(@Root() { id }: Program, @Ctx() context: SignedInContext): Promise<WaveRow[]> {
    return wavesOf(context, id)
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
