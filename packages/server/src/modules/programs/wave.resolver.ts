import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addWave } from './add-wave.ts'
import { programResult } from './program.type.ts'
import { removeWave } from './remove-wave.ts'
import { restoreWave } from './restore-wave.ts'
import { updateWave } from './update-wave.ts'
import { AddWaveInput, UpdateWaveInput } from './wave.input.ts'
import { WaveType } from './wave.type.ts'
import { waveWarnings } from './wave-warnings.ts'
import type { WaveRow } from './waves.read.ts'

const THE_WAVE = { description: 'The wave.' }
const AddWaveResult = programResult('AddWave')
const UpdateWaveResult = programResult('UpdateWave')
const RemoveWaveResult = programResult('RemoveWave')
const RestoreWaveResult = programResult('RestoreWave')

@Resolver(() => WaveType)
export class WaveResolver {
  @FieldResolver(() => [String], {
    description: 'What is doubtful about its plan, in words; empty if nothing is.',
  })
  warnings(@Root() wave: WaveRow): string[] {
    return waveWarnings(wave)
  }

  // Units and waves are plain arrays: as records, of 100 waves, they would be more than one answer may hold.
  @FieldResolver(() => [ID], {
    description: 'The units that it reaches, each with every unit below it, by name.',
  })
  unitIds(@Root() { units }: WaveRow): string[] {
    return units.map(({ id }) => id)
  }

  @FieldResolver(() => [String], { description: 'The names of the units, in the order of `unitIds`.' })
  unitNames(@Root() { units }: WaveRow): string[] {
    return units.map(({ name }) => name)
  }

  @FieldResolver(() => [ID], { description: 'The waves that it waits for, the earliest go-live first.' })
  dependsOnIds(@Root() { dependsOn }: WaveRow): string[] {
    return dependsOn.map(({ id }) => id)
  }

  @Mutation(() => AddWaveResult, { description: 'Adds a wave to a program.' })
  addWave(@Ctx() context: SignedInContext, @Arg('input', () => AddWaveInput, THE_WAVE) input: AddWaveInput) {
    return runCommand(context, 'addWave', (command) => addWave(command, input))
  }

  @Mutation(() => UpdateWaveResult, { description: 'Changes a wave with its units and dependencies.' })
  updateWave(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateWaveInput, THE_WAVE) input: UpdateWaveInput,
  ) {
    return runCommand(context, 'updateWave', (command) => updateWave(command, input))
  }

  @Mutation(() => RemoveWaveResult, { description: 'Takes a wave away; it can be brought back.' })
  removeWave(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_WAVE) input: VersionedInput,
  ) {
    return runCommand(context, 'removeWave', (command) => removeWave(command, input))
  }

  @Mutation(() => RestoreWaveResult, { description: 'Brings back a wave that was taken away.' })
  restoreWave(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_WAVE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreWave', (command) => restoreWave(command, input))
  }
}
