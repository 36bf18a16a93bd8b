import { expect, it } from 'vitest'
import { whyNotClosed } from './closing-input.ts'

it('closes with ten characters that say what shows it, or with evidence on file', () => {
  expect(whyNotClosed('It is over', 0)).toBeNull()
  expect(whyNotClosed('It’s over', 0)).toContain('at least 10 characters')
  expect(whyNotClosed('', 0)).not.toBeNull()
  expect(whyNotClosed('', 1)).toBeNull()
})
