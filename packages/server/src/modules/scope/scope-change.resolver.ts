import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { decideScopeChange } from './decide-scope-change.ts'
import { removeScopeChange } from './remove-scope-change.ts'
import { reopenScopeChange } from './reopen-scope-change.ts'
import { requestScopeChange } from './request-scope-change.ts'
import { restoreScopeChange } from './restore-scope-change.ts'
import {
  DecideScopeChangeInput,
  RequestScopeChangeInput,
  UpdateScopeChangeInput,
} from './scope-change.input.ts'
import { ledgerResult } from './scope-ledger.type.ts'
import { updateScopeChange } from './update-scope-change.ts'

const THE_REQUEST = { description: 'The request.' }
const RequestScopeChangeResult = ledgerResult('RequestScopeChange')
const UpdateScopeChangeResult = ledgerResult('UpdateScopeChange')
const DecideScopeChangeResult = ledgerResult('DecideScopeChange')
const ReopenScopeChangeResult = ledgerResult('ReopenScopeChange')
const RemoveScopeChangeResult = ledgerResult('RemoveScopeChange')
const RestoreScopeChangeResult = ledgerResult('RestoreScopeChange')

@Resolver()
export class ScopeChangeResolver {
  @Mutation(() => RequestScopeChangeResult, {
    description: 'Puts a request to change the scope on the ledger.',
  })
  requestScopeChange(
    @Ctx() context: SignedInContext,
    @Arg('input', () => RequestScopeChangeInput, THE_REQUEST) input: RequestScopeChangeInput,
  ) {
    return runCommand(context, 'requestScopeChange', (command) => requestScopeChange(command, input))
  }

  @Mutation(() => UpdateScopeChangeResult, { description: 'Changes an open request.' })
  updateScopeChange(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateScopeChangeInput, THE_REQUEST) input: UpdateScopeChangeInput,
  ) {
    return runCommand(context, 'updateScopeChange', (command) => updateScopeChange(command, input))
  }

  @Mutation(() => DecideScopeChangeResult, {
    description:
      'Decides an open request. One that works against what leads the program is accepted in the sponsor’s name only, with a reason.',
  })
  decideScopeChange(
    @Ctx() context: SignedInContext,
    @Arg('input', () => DecideScopeChangeInput, { description: 'The decision.' })
    input: DecideScopeChangeInput,
  ) {
    return runCommand(context, 'decideScopeChange', (command) => decideScopeChange(command, input))
  }

  @Mutation(() => ReopenScopeChangeResult, {
    description: 'Takes the decision about a request back; it stays in the history of the request.',
  })
  reopenScopeChange(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_REQUEST) input: VersionedInput,
  ) {
    return runCommand(context, 'reopenScopeChange', (command) => reopenScopeChange(command, input))
  }

  @Mutation(() => RemoveScopeChangeResult, {
    description: 'Takes an open request off the ledger; it can be brought back.',
  })
  removeScopeChange(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_REQUEST) input: VersionedInput,
  ) {
    return runCommand(context, 'removeScopeChange', (command) => removeScopeChange(command, input))
  }

  @Mutation(() => RestoreScopeChangeResult, {
    description: 'Brings back a request that was taken off the ledger.',
  })
  restoreScopeChange(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_REQUEST) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreScopeChange', (command) => restoreScopeChange(command, input))
  }
}
