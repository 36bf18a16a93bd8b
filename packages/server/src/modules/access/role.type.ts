import type { Role } from '@tidemark/domain/access/roles'
import { Field, ID, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'
import { ProgramRefType } from './program-ref.type.ts'
import { UnitRefType } from './unit-ref.type.ts'

export const RoleEnum = registerEnum<Role>('Role', 'What somebody may do. A user may hold several roles.', {
  administrator: 'Runs accounts and structure; sees nobody’s answers.',
  program_manager: 'Plans and runs the programs that they are assigned to.',
  executive: 'Reads aggregates of every unit.',
  hr: 'Keeps people and training records.',
  line_manager: 'Sees and records their own unit and the units below.',
  employee: 'Sees their own things.',
})

@ObjectType('RoleAssignment', {
  description: 'One role of an account, with the unit or the program that it reaches.',
})
export class RoleAssignmentType {
  @Field(() => ID, { description: 'The assignment.' })
  id: string

  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role

  @Field(() => UnitRefType, { nullable: true, description: 'The unit (and those below) of a line manager.' })
  unit: UnitRefType | null

  @Field(() => ProgramRefType, { nullable: true, description: 'The program of a program manager.' })
  program: ProgramRefType | null
}
