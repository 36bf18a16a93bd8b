import { expect, it } from 'vitest'
import { ROLE_DESCRIPTIONS, ROLES } from './roles.ts'

it('holds each role for what its people are to see, and no more', () => {
  expect(Object.fromEntries(ROLES.map((role) => [role, ROLE_DESCRIPTIONS[role].scope]))).toEqual({
    administrator: 'organization',
    program_manager: 'program',
    executive: 'organization',
    hr: 'organization',
    line_manager: 'unit',
    employee: 'self',
  })
})

it('tells in one sentence what each role comes to do', () => {
  for (const role of ROLES) expect(ROLE_DESCRIPTIONS[role].purpose).toMatch(/^[A-Z][^.]+\.$/)
})
