import { ROLE_DESCRIPTIONS, ROLES, ROLES_MAX } from '@tidemark/domain/access/roles'
import { lineOfText } from '@tidemark/domain/kernel/text-input'
import { z } from 'zod'
import { isId } from '../../kernel/load.ts'

const id = z.string().refine(isId, { error: 'Choose one from the list.', params: { code: 'not_found' } })

const roleAssignment = z
  .object({ role: z.enum(ROLES), unitId: id.nullish(), programId: id.nullish() })
  .refine(({ role, unitId }) => (ROLE_DESCRIPTIONS[role].scope === 'unit') === Boolean(unitId), {
    path: ['unitId'],
    error: 'A line manager needs the unit that they lead; no other role takes a unit.',
    params: { code: 'wrong_scope' },
  })
  .refine(({ role, programId }) => ROLE_DESCRIPTIONS[role].scope === 'program' || !programId, {
    path: ['programId'],
    error: 'Only a program manager is assigned to a program.',
    params: { code: 'wrong_scope' },
  })

const fields = {
  displayName: lineOfText({ max: 200 }),
  employeeId: id.nullish(),
  roles: z
    .array(roleAssignment)
    .min(1, 'Give at least one role.')
    .max(ROLES_MAX, `Give at most ${ROLES_MAX} roles.`),
}

/** Rules of a new account. */
export const newAccountInput = z.object({
  ...fields,
  email: z.email('Enter an e-mail address.').max(254).toLowerCase(),
})

/** Rules of a change to an account. */
export const accountInput = z.object(fields)

export type AccountFields = z.output<typeof accountInput>
