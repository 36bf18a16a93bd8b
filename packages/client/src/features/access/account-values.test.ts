import { expect, it } from 'vitest'
import { accountValues, checkAccount, roleInputs } from './account-values.ts'

const lineManager = { role: 'LINE_MANAGER', unitId: 'u1', programId: null } as const

it('a role leaves behind what it is not held for', () => {
  // Chosen as line manager of a unit first, then changed to HR.
  expect(roleInputs([{ ...lineManager, role: 'HR' }])).toEqual([
    { role: 'HR', unitId: null, programId: null },
  ])
})

it('a line manager needs a unit', () => {
  const values = { ...accountValues(undefined), displayName: 'Lena Lead' }
  expect(checkAccount({ ...values, roles: [lineManager] })).toEqual([])
  expect(checkAccount({ ...values, roles: [{ ...lineManager, unitId: null }] })).toMatchObject([
    { field: 'roles' },
  ])
})

it('an account without a role is no account', () => {
  expect(checkAccount({ ...accountValues(undefined), displayName: 'Lena Lead', roles: [] })).toMatchObject([
    { field: 'roles' },
  ])
})
