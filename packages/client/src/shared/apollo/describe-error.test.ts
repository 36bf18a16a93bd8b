import { CombinedGraphQLErrors } from '@apollo/client'
import { expect, it } from 'vitest'
import { describeError } from './describe-error.ts'

const answered = (extensions: Record<string, unknown>) =>
  describeError(new CombinedGraphQLErrors({ errors: [{ message: 'For programmers.', extensions }] }))

it('a page of another version than its server is to be loaded anew', () => {
  expect(answered({ code: 'UNKNOWN_OPERATION' })).toContain('Load this page anew')
})

it('a fault of the server comes with the number to give to an administrator, and without its words', () => {
  const told = answered({ code: 'INTERNAL_SERVER_ERROR', requestId: '01a202a8-04b8' })
  expect(told).toContain('give this number: 01a202a8-04b8')
  expect(told).not.toContain('programmers')
})
