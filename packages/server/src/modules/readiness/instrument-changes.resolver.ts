import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { archiveInstrument } from './archive-instrument.ts'
import { copyInstrument } from './copy-instrument.ts'
import { createInstrument } from './create-instrument.ts'
import { newInstrumentVersion } from './new-instrument-version.ts'
import {
  CopyInstrumentInput,
  CreateInstrumentInput,
  UpdateInstrumentInput,
} from './readiness-instrument.input.ts'
import { instrumentResult } from './readiness-instrument.type.ts'
import { restoreInstrument } from './restore-instrument.ts'
import { updateInstrument } from './update-instrument.ts'

const THE_INSTRUMENT = { description: 'The instrument.' }
const CreateInstrumentResult = instrumentResult('CreateInstrument')
const CopyInstrumentResult = instrumentResult('CopyInstrument')
const UpdateInstrumentResult = instrumentResult('UpdateInstrument')
const NewInstrumentVersionResult = instrumentResult('NewInstrumentVersion')
const ArchiveInstrumentResult = instrumentResult('ArchiveInstrument')
const RestoreInstrumentResult = instrumentResult('RestoreInstrument')

@Resolver()
export class InstrumentChangesResolver {
  @Mutation(() => CreateInstrumentResult, { description: 'Puts an instrument of one’s own on file.' })
  createInstrument(
    @Ctx() context: SignedInContext,
    @Arg('input', () => CreateInstrumentInput, THE_INSTRUMENT) input: CreateInstrumentInput,
  ) {
    return runCommand(context, 'createInstrument', (command) => createInstrument(command, input))
  }

  @Mutation(() => CopyInstrumentResult, { description: 'Makes an instrument of one’s own of another one.' })
  copyInstrument(
    @Ctx() context: SignedInContext,
    @Arg('input', () => CopyInstrumentInput, THE_INSTRUMENT) input: CopyInstrumentInput,
  ) {
    return runCommand(context, 'copyInstrument', (command) => copyInstrument(command, input))
  }

  @Mutation(() => UpdateInstrumentResult, {
    description: 'Changes a version of an instrument that no round was opened with.',
  })
  updateInstrument(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateInstrumentInput, THE_INSTRUMENT) input: UpdateInstrumentInput,
  ) {
    return runCommand(context, 'updateInstrument', (command) => updateInstrument(command, input))
  }

  @Mutation(() => NewInstrumentVersionResult, {
    description: 'Makes the next version of an instrument, asking the same at first.',
  })
  newInstrumentVersion(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_INSTRUMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'newInstrumentVersion', (command) => newInstrumentVersion(command, input))
  }

  @Mutation(() => ArchiveInstrumentResult, {
    description: 'Puts an instrument away with all its versions; it can be brought back.',
  })
  archiveInstrument(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_INSTRUMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'archiveInstrument', (command) => archiveInstrument(command, input))
  }

  @Mutation(() => RestoreInstrumentResult, { description: 'Brings back an instrument that was put away.' })
  restoreInstrument(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_INSTRUMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreInstrument', (command) => restoreInstrument(command, input))
  }
}
