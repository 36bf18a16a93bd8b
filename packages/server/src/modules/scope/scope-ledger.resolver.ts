import { addUpScope } from '@tidemark/domain/scope/scope-creep'
import { SCOPE_CHANGES_MAX } from '@tidemark/domain/scope/scope-input'
import { worksAgainst } from '@tidemark/domain/scope/works-against'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { ScopeChangeType } from './scope-change.type.ts'
import { type LedgerRow, ledgerOf } from './scope-ledger.read.ts'
import { ScopeCreepStepType, ScopeCreepType, ScopeLedgerType, ScopeTermsType } from './scope-ledger.type.ts'

@Resolver(() => ScopeLedgerType)
export class ScopeLedgerResolver {
  @Query(() => ScopeLedgerType, {
    nullable: true,
    description: 'The scope ledger of a program; null if it is not the viewer’s to see.',
  })
  async scopeLedger(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<ScopeLedgerType | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @FieldResolver(() => ScopeTermsType, { description: 'What its requests are judged by.' })
  terms(@Root() { id }: ScopeLedgerType, @Ctx() context: SignedInContext): Promise<ScopeTermsType> {
    return ledgerOnFile(context, id)
  }

  @AtMost(SCOPE_CHANGES_MAX)
  @FieldResolver(() => [ScopeChangeType], {
    description: 'Open requests first, the longest waiting first; then those decided, the last first.',
  })
  async entries(
    @Root() { id }: ScopeLedgerType,
    @Ctx() context: SignedInContext,
  ): Promise<ScopeChangeType[]> {
    const { entries, leadingConstraint } = await ledgerOnFile(context, id)
    return entries.map((entry) => ({ ...entry, isAgainstWhatLeads: worksAgainst(entry, leadingConstraint) }))
  }

  @FieldResolver(() => ScopeCreepType, { description: 'What the accepted requests came to.' })
  async creep(@Root() { id }: ScopeLedgerType, @Ctx() context: SignedInContext): Promise<ScopeCreepType> {
    return addUpScope((await ledgerOnFile(context, id)).entries)
  }

  @AtMost(SCOPE_CHANGES_MAX)
  @FieldResolver(() => [ScopeCreepStepType], {
    description: 'The running total after each accepted request, in the order of decision.',
  })
  async creepSteps(
    @Root() { id }: ScopeLedgerType,
    @Ctx() context: SignedInContext,
  ): Promise<ScopeCreepStepType[]> {
    return addUpScope((await ledgerOnFile(context, id)).entries).steps
  }
}

async function ledgerOnFile(context: SignedInContext, programId: string): Promise<LedgerRow> {
  const ledger = await ledgerOf(context, programId)
  if (!ledger) throw new Error('A ledger is asked for after its program was found.')
  return ledger
}
