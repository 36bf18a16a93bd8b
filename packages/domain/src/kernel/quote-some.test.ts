import { expect, test } from 'vitest'
import { quoteSome } from './quote-some.ts'

test('names ten lines, and counts the rest', () => {
  const lines = Array.from({ length: 12 }, (_, index) => String(index))
  expect(quoteSome(['Ada', 'Ben'])).toBe('“Ada”, “Ben”')
  expect(quoteSome(lines)).toBe('“0”, “1”, “2”, “3”, “4”, “5”, “6”, “7”, “8”, “9” and 2 more')
  expect(quoteSome(['x'.repeat(150)])).toHaveLength(102)
})
