import { EVIDENCE_MAX } from '@tidemark/domain/evidence/evidence-input'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { addEvidence } from './add-evidence.ts'
import { AddEvidenceInput, UpdateEvidenceInput } from './evidence.input.ts'
import { evidenceOfObstacle, evidenceOfStep } from './evidence-of.read.ts'
import { type EvidenceParent, parentOf, readParent } from './evidence-parent.read.ts'
import { EvidenceListType, evidenceResult, EvidenceType } from './evidence.type.ts'
import { removeEvidence } from './remove-evidence.ts'
import { restoreEvidence } from './restore-evidence.ts'
import { updateEvidence } from './update-evidence.ts'

const THE_EVIDENCE = { description: 'The piece of evidence.' }
const AddEvidenceResult = evidenceResult('AddEvidence')
const UpdateEvidenceResult = evidenceResult('UpdateEvidence')
const RemoveEvidenceResult = evidenceResult('RemoveEvidence')
const RestoreEvidenceResult = evidenceResult('RestoreEvidence')

@Resolver(() => EvidenceListType)
export class EvidenceResolver {
  @Query(() => EvidenceListType, {
    nullable: true,
    description: 'What is on file for a step or a blocker; null if it is not the viewer’s to see.',
  })
  async evidence(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('stepId', () => ID, { nullable: true, description: 'The step, or else …' }) stepId: string | null,
    @Arg('obstacleId', () => ID, { nullable: true, description: '… the blocker.' }) obstacleId: string | null,
  ): Promise<EvidenceParent | null> {
    const parent = await readParent(em, parentOf({ stepId, obstacleId }))
    const isInSight = parent !== null && (await isProgramInSight(em, viewer, parent.programId))
    return isInSight ? { of: parent.of, id: parent.id } : null
  }

  @AtMost(EVIDENCE_MAX)
  @FieldResolver(() => [EvidenceType], {
    description: 'By the day that it speaks of, the latest first.',
  })
  items(@Root() { of, id }: EvidenceParent, @Ctx() context: SignedInContext): Promise<EvidenceType[]> {
    return of === 'step' ? evidenceOfStep(context, id) : evidenceOfObstacle(context, id)
  }

  @Mutation(() => AddEvidenceResult, {
    description: 'Puts a text or a link on file for a step or a blocker.',
  })
  addEvidence(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddEvidenceInput, THE_EVIDENCE) input: AddEvidenceInput,
  ) {
    return runCommand(context, 'addEvidence', (command) => addEvidence(command, input))
  }

  @Mutation(() => UpdateEvidenceResult, { description: 'Changes what is said of a piece of evidence.' })
  updateEvidence(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateEvidenceInput, THE_EVIDENCE) input: UpdateEvidenceInput,
  ) {
    return runCommand(context, 'updateEvidence', (command) => updateEvidence(command, input))
  }

  @Mutation(() => RemoveEvidenceResult, {
    description: 'Takes a piece of evidence off file; it can be brought back.',
  })
  removeEvidence(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_EVIDENCE) input: VersionedInput,
  ) {
    return runCommand(context, 'removeEvidence', (command) => removeEvidence(command, input))
  }

  @Mutation(() => RestoreEvidenceResult, { description: 'Puts a piece of evidence back on file.' })
  restoreEvidence(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_EVIDENCE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreEvidence', (command) => restoreEvidence(command, input))
  }
}
