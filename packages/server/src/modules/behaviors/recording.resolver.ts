import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { notFound } from '../../kernel/refusal.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { unitsLed } from '../access/access.module.ts'
import { recordObservations } from './record-observations.ts'
import { recordUnitCount } from './record-unit-count.ts'
import {
  ObservationsRecordedType,
  ObservationsWithdrawnType,
  RecordObservationsInput,
  RecordObservationsResult,
  RecordUnitCountInput,
  RecordUnitCountResult,
  type SheetAddress,
  UnitCountRecordedType,
  UnitCountWithdrawnType,
  WithdrawObservationsInput,
  WithdrawObservationsResult,
  WithdrawUnitCountInput,
  WithdrawUnitCountResult,
} from './recording.type.ts'
import { readTeamSheet } from './team-sheet.read.ts'
import { TeamSheetType } from './team-sheet.type.ts'
import { withdrawObservations } from './withdraw-observations.ts'
import { withdrawUnitCount } from './withdraw-unit-count.ts'

const WHAT_WAS_SEEN = { description: 'What was seen.' }
const WHAT_WAS_WRONG = { description: 'What was a mistake.' }
const THE_SHEET = { description: 'The sheet as it is now.' }

@Resolver()
export class RecordingResolver {
  @Mutation(() => RecordObservationsResult, { description: 'Puts down what was seen of a unit’s people.' })
  recordObservations(
    @Ctx() context: SignedInContext,
    @Arg('input', () => RecordObservationsInput, WHAT_WAS_SEEN) input: RecordObservationsInput,
  ) {
    return runCommand(context, 'recordObservations', (command) => recordObservations(command, input))
  }

  @Mutation(() => WithdrawObservationsResult, {
    description: 'Takes observations back; they stay on file and no longer count.',
  })
  withdrawObservations(
    @Ctx() context: SignedInContext,
    @Arg('input', () => WithdrawObservationsInput, WHAT_WAS_WRONG) input: WithdrawObservationsInput,
  ) {
    return runCommand(context, 'withdrawObservations', (command) => withdrawObservations(command, input))
  }

  @Mutation(() => RecordUnitCountResult, {
    description: 'Puts down how many of a unit’s people showed a behavior, without names.',
  })
  recordUnitCount(
    @Ctx() context: SignedInContext,
    @Arg('input', () => RecordUnitCountInput, WHAT_WAS_SEEN) input: RecordUnitCountInput,
  ) {
    return runCommand(context, 'recordUnitCount', (command) => recordUnitCount(command, input))
  }

  @Mutation(() => WithdrawUnitCountResult, {
    description: 'Takes a count back; it stays on file and no longer counts.',
  })
  withdrawUnitCount(
    @Ctx() context: SignedInContext,
    @Arg('input', () => WithdrawUnitCountInput, WHAT_WAS_WRONG) input: WithdrawUnitCountInput,
  ) {
    return runCommand(context, 'withdrawUnitCount', (command) => withdrawUnitCount(command, input))
  }
}

/** The sheet that a command has changed, read after it committed. */
async function sheetAt({ programId, unitId, on }: SheetAddress, { em, viewer }: SignedInContext) {
  const sheet = await readTeamSheet(em, { programId, unitId, on, unitsLed: unitsLed(viewer) })
  // Somebody may have taken the unit out of its wave since the command committed.
  if (!sheet) throw notFound('The sheet')
  return sheet
}

@Resolver(() => ObservationsRecordedType)
export class ObservationsRecordedResolver {
  @FieldResolver(() => TeamSheetType, THE_SHEET)
  sheet(@Root() { at }: ObservationsRecordedType, @Ctx() context: SignedInContext) {
    return sheetAt(at, context)
  }
}

@Resolver(() => ObservationsWithdrawnType)
export class ObservationsWithdrawnResolver {
  @FieldResolver(() => TeamSheetType, THE_SHEET)
  sheet(@Root() { at }: ObservationsWithdrawnType, @Ctx() context: SignedInContext) {
    return sheetAt(at, context)
  }
}

@Resolver(() => UnitCountRecordedType)
export class UnitCountRecordedResolver {
  @FieldResolver(() => TeamSheetType, THE_SHEET)
  sheet(@Root() { at }: UnitCountRecordedType, @Ctx() context: SignedInContext) {
    return sheetAt(at, context)
  }
}

@Resolver(() => UnitCountWithdrawnType)
export class UnitCountWithdrawnResolver {
  @FieldResolver(() => TeamSheetType, THE_SHEET)
  sheet(@Root() { at }: UnitCountWithdrawnType, @Ctx() context: SignedInContext) {
    return sheetAt(at, context)
  }
}
