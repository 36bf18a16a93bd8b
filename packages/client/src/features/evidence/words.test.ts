import { expect, it } from 'vitest'
import { formatSize, listReportable } from './words.ts'

it.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1 kB'],
  [1536, '1.5 kB'],
  [20_480, '20 kB'],
  [10_485_760, '10 MB'],
])('tells %i bytes as %s', (bytes, said) => {
  expect(formatSize(bytes)).toBe(said)
})

it('a step offers the figures of its own gate alone', () => {
  expect(listReportable(1).map(({ value }) => value)).toEqual(['URGENCY_AMONG_MANAGERS'])
  expect(listReportable(2)).toEqual([])
})
