import { expect, it } from 'vitest'
import { tellCost, tellDays, tellQualitySteps } from './scope-words.ts'

it('days carry their sign and agree in number', () => {
  expect([21, 1, 0, -1, -1200].map((days) => tellDays(days, 'en-US'))).toEqual([
    '+21 days',
    '+1 day',
    '±0 days',
    '−1 day',
    '−1,200 days',
  ])
})

it('money carries its sign and its currency, and cents only where there are some', () => {
  expect(tellCost(40_000, 'EUR', 'en-US')).toBe('+€40,000')
  expect(tellCost(-0.5, 'USD', 'en-US')).toBe('−$0.50')
  expect(tellCost(0, 'EUR', 'en-US')).toBe('±€0')
  expect(tellCost(40_000, 'EUR', 'de-DE')).toBe('+40.000\u00a0€')
})

it('quality is told in steps', () => {
  expect([-1, 2, 0].map(tellQualitySteps)).toEqual([
    'quality one step down',
    'quality 2 steps up',
    'quality as agreed',
  ])
})
