import { IMPORT_FIELDS } from '@tidemark/domain/imports/import-fields'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Mutation } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { applyImport } from './apply-import.ts'
import { cancelImport } from './cancel-import.ts'
import { readImportChanges, readImportProblems } from './import-plan.read.ts'
import { ImportChangePageType, ImportPlanType, ImportProblemPageType } from './import-plan.type.ts'
import { handlerOf } from './import-kinds.ts'
import { readImportRun, readImportRuns } from './import-runs.read.ts'
import {
  ApplyImportInput,
  ImportFieldType,
  ImportRunPageType,
  ImportRunType,
  PlanImportInput,
} from './import-run.type.ts'
import { ImportChangeKindEnum, ProblemSeverityEnum, type ImportChangeKind } from './import.enums.ts'
import { planImportRun } from './plan-import-run.ts'
import { takeBackImport } from './take-back-import.ts'

const FIRST = { description: 'How many rows, 1 to 100.' }
const SKIP = { nullable: true, description: 'How many rows come before; null = none.' }
const ApplyImportResult = resultOf('ApplyImportResult', ImportRunType, 'ImportRun')
const CancelImportResult = resultOf('CancelImportResult', ImportRunType, 'ImportRun')
const PlanImportResult = resultOf('PlanImportResult', ImportRunType, 'ImportRun')
const TakeBackImportResult = resultOf('TakeBackImportResult', ImportRunType, 'ImportRun')

@Resolver(() => ImportRunType)
export class ImportRunResolver {
  @Query(() => ImportRunType, {
    nullable: true,
    description: 'One import; null if it is not the viewer’s to see.',
  })
  importRun(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, { description: 'The run.' }) id: string,
  ): Promise<ImportRunType | null> {
    return readImportRun(em, viewer, id)
  }

  @Query(() => ImportRunPageType, { description: 'The imports that the viewer may see, the latest first.' })
  importRuns(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('skip', () => Int, SKIP) skip: number | null,
  ): Promise<ImportRunPageType> {
    return readImportRuns(em, viewer, first, skip ?? 0)
  }

  @AtMost(50)
  @FieldResolver(() => [ImportFieldType], { description: 'The fields that its rows may carry.' })
  fields(@Root() { kind }: ImportRunType): readonly ImportFieldType[] {
    return IMPORT_FIELDS[kind]
  }

  @FieldResolver(() => Boolean, { description: 'Whether what it wrote can be taken back.' })
  canTakeBack(@Root() { kind, status }: ImportRunType): boolean {
    return status === 'applied' && handlerOf(kind).takeBack !== undefined
  }

  @Mutation(() => PlanImportResult, { description: 'The dry run: says what applying the file would do.' })
  planImport(
    @Ctx() context: SignedInContext,
    @Arg('input', () => PlanImportInput, { description: 'Columns and decisions.' }) input: PlanImportInput,
  ) {
    return planImportRun(context, input)
  }

  @Mutation(() => ApplyImportResult, {
    description: 'Writes what the dry run showed, all or nothing, in the background: follow `importRun`.',
  })
  applyImport(
    @Ctx() context: SignedInContext,
    @Arg('input', () => ApplyImportInput, { description: 'Which plan.' }) input: ApplyImportInput,
  ) {
    return applyImport(context, input)
  }

  @Mutation(() => CancelImportResult, {
    description: 'Stops a file that is being applied; nothing is changed.',
  })
  cancelImport(
    @Ctx() context: SignedInContext,
    @Arg('id', () => ID, { description: 'The run.' }) id: string,
  ) {
    return runCommand(context, 'cancelImport', (command) => cancelImport(command, id))
  }

  @Mutation(() => TakeBackImportResult, {
    description:
      'Undoes an import that was applied: its records are as before, but for those that were changed since.',
  })
  takeBackImport(
    @Ctx() context: SignedInContext,
    @Arg('id', () => ID, { description: 'The run.' }) id: string,
  ) {
    return runCommand(context, 'takeBackImport', (command) => takeBackImport(command, id))
  }
}

@Resolver(() => ImportPlanType)
export class ImportPlanResolver {
  @FieldResolver(() => ImportChangePageType, { description: 'What happens to which record.' })
  changes(
    @Root() plan: ImportPlanType,
    @Ctx() { em }: SignedInContext,
    @Arg('kind', () => ImportChangeKindEnum, { nullable: true, description: 'Only these; null = all.' })
    kind: ImportChangeKind | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('skip', () => Int, SKIP) skip: number | null,
  ): Promise<ImportChangePageType> {
    return readImportChanges(em.fork(), plan, kind ?? null, { first, skip: skip ?? 0 })
  }

  @FieldResolver(() => ImportProblemPageType, {
    description: 'What to put right, or to know about the file.',
  })
  problems(
    @Root() plan: ImportPlanType,
    @Ctx() { em }: SignedInContext,
    @Arg('severity', () => ProblemSeverityEnum, { nullable: true, description: 'Only these; null = all.' })
    severity: 'refuses' | 'notice' | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('skip', () => Int, SKIP) skip: number | null,
  ): Promise<ImportProblemPageType> {
    return readImportProblems(em.fork(), plan, severity ?? null, { first, skip: skip ?? 0 })
  }
}
