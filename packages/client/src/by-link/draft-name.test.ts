import { expect, it } from 'vitest'
import { draftName } from './draft-name.ts'

// The 64-bit offset basis, and the published value of "foobar" (RFC 9923, test vectors of FNV-1a).
it.each([
  ['', 'survey.cbf29ce484222325'],
  ['foobar', 'survey.85944171f73967e8'],
])('the draft of %j is kept as %s', (token, name) => {
  expect(draftName('survey', token)).toBe(name)
})
