import { expect, it } from 'vitest'
import { readFigureAddress, writeFigureAddress } from './figure-address.ts'

it.each([
  { unitId: null, behaviorId: null },
  { unitId: '0193-a', behaviorId: null },
  { unitId: '0193-a', behaviorId: '0193-b' },
  { unitId: null, behaviorId: '0193-b' },
])('a link leads back to the figure of $unitId, $behaviorId', (figure) => {
  expect(readFigureAddress(writeFigureAddress(figure))).toEqual(figure)
})

it('an address without a figure opens none', () => {
  expect(readFigureAddress(undefined)).toBeNull()
  expect(readFigureAddress('')).toBeNull()
})
