import { Arg, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { permission, unitsInSight, unitsLed, UnitRefType } from '../access/access.module.ts'
import { archiveUnit } from './archive-unit.ts'
import { ArchivedUnitPageType } from './archived-unit.type.ts'
import { readArchivedUnits } from './archived-units.read.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import {
  BusinessUnitType,
  CreateUnitInput,
  MoveUnitInput,
  UnitPermissionsType,
  UpdateUnitInput,
} from './business-unit.type.ts'
import { createUnit } from './create-unit.ts'
import { moveUnit } from './move-unit.ts'
import { restoreUnit } from './restore-unit.ts'
import { surroundingsOf } from './surroundings-of.ts'
import { UnitTreeType } from './unit-tree.type.ts'
import { readUnitTree } from './unit-tree.read.ts'
import { isInReach } from './units-in-reach.read.ts'
import { updateUnit } from './update-unit.ts'
import { allowed, denied } from '../../kernel/permission.type.ts'

const THE_UNIT = { description: 'The unit.' }
const unitResult = (name: string) => resultOf(`${name}Result`, BusinessUnitType, 'BusinessUnit')
const CreateUnitResult = unitResult('CreateUnit')
const UpdateUnitResult = unitResult('UpdateUnit')
const MoveUnitResult = unitResult('MoveUnit')
const ArchiveUnitResult = unitResult('ArchiveUnit')
const RestoreUnitResult = unitResult('RestoreUnit')

@Resolver(() => BusinessUnitType)
export class BusinessUnitResolver {
  @Query(() => UnitTreeType, { description: 'The open units that the viewer may see.' })
  unitTree(@Ctx() { em, viewer }: SignedInContext): Promise<UnitTreeType> {
    return readUnitTree(em, unitsInSight(viewer))
  }

  @Query(() => BusinessUnitType, {
    nullable: true,
    description: 'One unit; null if it is not the viewer’s to see.',
  })
  async unit(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, { description: 'The unit.' }) id: string,
  ): Promise<BusinessUnit | null> {
    if (!isId(id) || !(await isInReach(em, unitsInSight(viewer), id))) return null
    return em.findOne(BusinessUnit, { id })
  }

  @Query(() => ArchivedUnitPageType, { description: 'Units that were archived, by name.' })
  archivedUnits(
    @Ctx() { em }: SignedInContext,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
    @Arg('search', () => String, { nullable: true, description: 'Part of a name or code.' })
    search: string | null,
  ): Promise<ArchivedUnitPageType> {
    checkPage(page)
    return readArchivedUnits(em, search, page)
  }

  @FieldResolver(() => UnitRefType, { nullable: true, description: 'The unit above; null at the top.' })
  async parent(@Root() unit: BusinessUnit, @Ctx() { em }: SignedInContext): Promise<UnitRefType | null> {
    return unit.parent ? ((await surroundingsOf(em, unit.id)).path.at(-1) ?? null) : null
  }

  @AtMost(LONGEST_LIST)
  @FieldResolver(() => [UnitRefType], { description: 'The way from the top to the unit above.' })
  async path(@Root() { id }: BusinessUnit, @Ctx() { em }: SignedInContext): Promise<UnitRefType[]> {
    return (await surroundingsOf(em, id)).path
  }

  @FieldResolver(() => Int, { description: 'Open units directly below.' })
  async childCount(@Root() { id }: BusinessUnit, @Ctx() { em }: SignedInContext): Promise<number> {
    return (await surroundingsOf(em, id)).childCount
  }

  @FieldResolver(() => Int, { description: 'Employees in the unit itself, today.' })
  async employeeCount(@Root() { id }: BusinessUnit, @Ctx() { em }: SignedInContext): Promise<number> {
    return (await surroundingsOf(em, id)).employeeCount
  }

  @FieldResolver(() => Float, {
    description: 'Full-time equivalents of the unit and all below it, as far as known.',
  })
  async totalHeadcount(@Root() { id }: BusinessUnit, @Ctx() { em }: SignedInContext): Promise<number> {
    return (await surroundingsOf(em, id)).totalHeadcount
  }

  @FieldResolver(() => Int, { description: 'Employees of the unit and all below it, today.' })
  async totalEmployeeCount(@Root() { id }: BusinessUnit, @Ctx() { em }: SignedInContext): Promise<number> {
    return (await surroundingsOf(em, id)).totalEmployeeCount
  }

  @FieldResolver(() => UnitPermissionsType, { description: 'What the viewer may do with this unit.' })
  async viewerCan(
    @Root() { id }: BusinessUnit,
    @Ctx() { em, viewer }: SignedInContext,
  ): Promise<UnitPermissionsType> {
    const leads = await isInReach(em, unitsLed(viewer), id)
    return {
      edit: permission(viewer, 'Mutation.updateUnit'),
      recordObservations: leads ? allowed : denied('Only its line managers record what its people do.'),
    }
  }

  @Mutation(() => CreateUnitResult, { description: 'Adds a unit to the tree.' })
  createUnit(
    @Ctx() context: SignedInContext,
    @Arg('input', () => CreateUnitInput, THE_UNIT) input: CreateUnitInput,
  ) {
    return runCommand(context, 'createUnit', (command) => createUnit(command, input))
  }

  @Mutation(() => UpdateUnitResult, { description: 'Changes a unit’s name, code or head-count.' })
  updateUnit(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateUnitInput, THE_UNIT) input: UpdateUnitInput,
  ) {
    return runCommand(context, 'updateUnit', (command) => updateUnit(command, input))
  }

  @Mutation(() => MoveUnitResult, { description: 'Hangs a unit, with all below it, under another one.' })
  moveUnit(
    @Ctx() context: SignedInContext,
    @Arg('input', () => MoveUnitInput, THE_UNIT) input: MoveUnitInput,
  ) {
    return runCommand(context, 'moveUnit', (command) => moveUnit(command, input))
  }

  @Mutation(() => ArchiveUnitResult, { description: 'Closes an empty unit; it can be opened again.' })
  archiveUnit(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_UNIT) input: VersionedInput,
  ) {
    return runCommand(context, 'archiveUnit', (command) => archiveUnit(command, input))
  }

  @Mutation(() => RestoreUnitResult, { description: 'Opens a closed unit again.' })
  restoreUnit(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_UNIT) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreUnit', (command) => restoreUnit(command, input))
  }
}
