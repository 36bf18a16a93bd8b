import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { peopleInSight, UnitRefType } from '../access/access.module.ts'
import { archiveEmployee } from './archive-employee.ts'
import { createEmployee } from './create-employee.ts'
import { Employee } from './employee.entity.ts'
import {
  CreateEmployeeInput,
  EmployeeFilter,
  EmployeePageType,
  EmployeeType,
  MoveEmployeeInput,
  UnitMembershipType,
  UpdateEmployeeInput,
} from './employee.type.ts'
import { readEmployees, type EmployeeRow } from './employees.read.ts'
import { membershipsOf } from './memberships.read.ts'
import { moveEmployee } from './move-employee.ts'
import { takeBackEmployeeMove } from './take-back-employee-move.ts'
import { unitRefOf } from './unit-ref.read.ts'
import { isInReach } from './units-in-reach.read.ts'
import { updateEmployee } from './update-employee.ts'

const employeeResult = (name: string) => resultOf(`${name}Result`, EmployeeType, 'Employee')
const CreateEmployeeResult = employeeResult('CreateEmployee')
const UpdateEmployeeResult = employeeResult('UpdateEmployee')
const MoveEmployeeResult = employeeResult('MoveEmployee')
const TakeBackEmployeeMoveResult = employeeResult('TakeBackEmployeeMove')
const ArchiveEmployeeResult = employeeResult('ArchiveEmployee')
const RestoreEmployeeResult = employeeResult('RestoreEmployee')
const THE_EMPLOYEE = { description: 'The employee.' }

// Roots are typed by shape: given an entity's class, type-graphql would make an entity of every row.
@Resolver(() => EmployeeType)
export class EmployeeResolver {
  @Query(() => EmployeePageType, {
    description: 'Employees of the units that the viewer keeps or leads, by name.',
  })
  employees(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
    @Arg('filter', () => EmployeeFilter, { nullable: true, description: 'Which employees; null = all.' })
    filter: EmployeeFilter | null,
  ) {
    checkPage(page)
    return readEmployees(em, peopleInSight(viewer), filter ?? {}, page)
  }

  @Query(() => EmployeeType, {
    nullable: true,
    description: 'One employee; null if not the viewer’s to see.',
  })
  async employee(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, THE_EMPLOYEE) id: string,
  ): Promise<Employee | null> {
    const employee = isId(id) ? await em.findOne(Employee, { id, erasedAt: null }) : null
    return employee && (await isInReach(em, peopleInSight(viewer), employee.unit.id)) ? employee : null
  }

  @FieldResolver(() => UnitRefType, { description: 'The unit that the person is in today.' })
  unit(@Root() employee: Employee | EmployeeRow, @Ctx() { em }: SignedInContext): Promise<UnitRefType> {
    return unitRefOf(em, unitIdOf(employee))
  }

  @AtMost(LONGEST_LIST)
  @FieldResolver(() => [UnitMembershipType], {
    description: 'The units that the person was in, newest first.',
  })
  memberships(
    @Root() { id }: Pick<Employee, 'id'>,
    @Ctx() { em }: SignedInContext,
  ): Promise<UnitMembershipType[]> {
    return membershipsOf(em, id)
  }

  @Mutation(() => CreateEmployeeResult, { description: 'Adds a person to a unit.' })
  createEmployee(
    @Ctx() context: SignedInContext,
    @Arg('input', () => CreateEmployeeInput, THE_EMPLOYEE) input: CreateEmployeeInput,
  ) {
    return runCommand(context, 'createEmployee', (command) => createEmployee(command, input))
  }

  @Mutation(() => UpdateEmployeeResult, { description: 'Changes what is known of a person.' })
  updateEmployee(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateEmployeeInput, THE_EMPLOYEE) input: UpdateEmployeeInput,
  ) {
    return runCommand(context, 'updateEmployee', (command) => updateEmployee(command, input))
  }

  @Mutation(() => MoveEmployeeResult, { description: 'Puts a person into another unit from a day on.' })
  moveEmployee(
    @Ctx() context: SignedInContext,
    @Arg('input', () => MoveEmployeeInput, THE_EMPLOYEE) input: MoveEmployeeInput,
  ) {
    return runCommand(context, 'moveEmployee', (command) => moveEmployee(command, input))
  }

  @Mutation(() => TakeBackEmployeeMoveResult, {
    description: 'Undoes the last move of a person, as if it had never been put down.',
  })
  takeBackEmployeeMove(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_EMPLOYEE) input: VersionedInput,
  ) {
    return runCommand(context, 'takeBackEmployeeMove', (command) => takeBackEmployeeMove(command, input))
  }

  @Mutation(() => ArchiveEmployeeResult, {
    description: 'Notes that a person has left; it can be taken back.',
  })
  archiveEmployee(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_EMPLOYEE) input: VersionedInput,
  ) {
    return runCommand(context, 'archiveEmployee', (command) => archiveEmployee(command, input, true))
  }

  @Mutation(() => RestoreEmployeeResult, { description: 'Takes back that a person has left.' })
  restoreEmployee(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_EMPLOYEE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreEmployee', (command) => archiveEmployee(command, input, false))
  }
}

/** A list's rows carry the unit's key, a loaded entity carries a reference. */
const unitIdOf = (employee: Employee | EmployeeRow): string =>
  'unitId' in employee ? employee.unitId : employee.unit.id
