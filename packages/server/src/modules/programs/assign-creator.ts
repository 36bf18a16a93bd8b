import { LockMode } from '@mikro-orm/core'
import { ROLES_MAX } from '@tidemark/domain/access/roles'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { RoleAssignment } from '../access/role-assignment.entity.ts'
import type { Program } from './program.entity.ts'

const ROLE = 'program_manager'

/**
 * Makes the viewer program manager of the program that they create. An assignment without a program, which says that they
 * may create programs and run none yet, takes it over instead of standing beside a second one.
 */
export async function assignCreator({ em, viewer }: Command, program: Program): Promise<void> {
  const { accountId: account, organizationId: organization } = viewer
  // Locked, so that of two programs created at once the second one gets an assignment of its own.
  const vacant = await em.findOne(
    RoleAssignment,
    { account, role: ROLE, program: null },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (!vacant && viewer.roles.length >= ROLES_MAX) {
    throw new Refused('NOT_ALLOWED', `You hold ${ROLES_MAX} roles already, the most that one person can.`)
  }
  if (vacant) vacant.program = program
  const { id } =
    vacant ?? em.create(RoleAssignment, { id: newId(), organization, account, role: ROLE, program })
  // Whoever edits the account's roles at this moment would take the new one away unseen.
  await em.execute('update account set version = version + 1 where id = ?', [account])
  // The rest of this request already answers as the program's manager.
  const others = viewer.roles.filter((role) => role.id !== id)
  viewer.roles = [...others, { id, role: ROLE, unitId: null, programId: program.id }]
}
