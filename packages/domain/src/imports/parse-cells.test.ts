import { describe, expect, it } from 'vitest'
import { detectDateOrder, parseDate } from './parse-date.ts'
import { parseFlag } from './parse-flag.ts'
import { detectDecimalMark, parseNumber } from './parse-number.ts'

describe('numbers', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,50', 1234.5],
    ['1\u00a0234.5', 1234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ["1'234.50", 1234.5],
    ['1.234.567', 1_234_567],
    ['12,5', 12.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['.5', 0.5],
    [' -3 ', -3],
    ['−3,25', -3.25],
    ['007', 7],
  ])('reads %s in the one way it can be read', (text, value) => {
    expect(parseNumber(text, null)).toEqual({ kind: 'number', value })
  })

  it('takes a single sign before three digits as the column or the person says, and else for ambiguous', () => {
    expect(parseNumber('1.234', 'point')).toEqual({ kind: 'number', value: 1.234 })
    expect(parseNumber('1.234', 'comma')).toEqual({ kind: 'number', value: 1234 })
    expect(parseNumber('1,234', 'point')).toEqual({ kind: 'number', value: 1234 })
    expect(parseNumber('1,234', 'comma')).toEqual({ kind: 'number', value: 1.234 })
    expect(parseNumber('1,234', null)).toEqual({ kind: 'ambiguous' })
  })

  it.each(['', 'x', '12 34', '1,23,456', '1.2.3', '1e5', '50 %', '1.234,50,1', 'Infinity', '--1'])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text, 'point')).toEqual({ kind: 'unreadable' })
    },
  )

  it('learns the decimal mark from a column, unless its cells contradict each other', () => {
    expect(detectDecimalMark(['12', '1.234', '7,5'])).toBe('comma')
    expect(detectDecimalMark(['12', '1.234', '7.5'])).toBe('point')
    expect(detectDecimalMark(['7.5', '7,5'])).toBeNull()
    expect(detectDecimalMark(['1,234', '12'])).toBeNull()
  })
})

describe('dates', () => {
  it.each([
    ['2025-04-03', '2025-04-03'],
    ['2025-4-3', '2025-04-03'],
    ['2025/04/03', '2025-04-03'],
    ['2025-04-03T14:30:00', '2025-04-03'],
    ['2025-04-03 14:30', '2025-04-03'],
    ['3.4.2025', '2025-04-03'],
    ['03. 04. 2025', '2025-04-03'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['25-12-2025', '2025-12-25'],
    ['05/05/2025', '2025-05-05'],
    ['29.2.2024', '2024-02-29'],
  ])('reads %s in the one way it can be read', (text, value) => {
    expect(parseDate(text, null)).toEqual({ kind: 'date', value })
  })

  it('takes slashed dates as the column or the person says, and else for ambiguous', () => {
    expect(parseDate('03/04/2025', 'day_first')).toEqual({ kind: 'date', value: '2025-04-03' })
    expect(parseDate('03/04/2025', 'month_first')).toEqual({ kind: 'date', value: '2025-03-04' })
    expect(parseDate('03/04/2025', null)).toEqual({ kind: 'ambiguous' })
  })

  it.each([
    '',
    '29.2.2025',
    '31/04/2025',
    '3.4.25',
    '0206-01-01',
    'May 3',
    '2025-13-01',
    '45000',
    '13/13/2025',
  ])('refuses %j', (text) => {
    expect(parseDate(text, 'day_first')).toEqual({ kind: 'unreadable' })
  })

  it('learns the order from a column, unless its dates contradict each other', () => {
    expect(detectDateOrder(['03/04/2025', '25/04/2025'])).toBe('day_first')
    expect(detectDateOrder(['03/04/2025', '04/25/2025'])).toBe('month_first')
    expect(detectDateOrder(['25/04/2025', '04/25/2025'])).toBeNull()
    expect(detectDateOrder(['03/04/2025', '2025-04-25'])).toBeNull()
  })
})

describe('yes and no', () => {
  it.each([
    ['Yes', true],
    [' ja ', true],
    ['OUI', true],
    ['x', true],
    ['0', false],
    ['Nein', false],
    ['', null],
    ['2', null],
    ['maybe', null],
  ])('reads %j', (text, flag) => {
    expect(parseFlag(text)).toBe(flag)
  })
})
