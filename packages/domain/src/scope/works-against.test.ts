import { expect, it } from 'vitest'
import { worksAgainst } from './works-against.ts'

const none = { timeEffectDays: 0, costEffect: 0, qualityEffect: 0 }

it.each([
  ['time', { timeEffectDays: 1 }],
  ['cost', { costEffect: 0.01 }],
  ['quality', { qualityEffect: -1 }],
] as const)('where %s leads, %j works against it', (leading, effect) => {
  expect(worksAgainst({ ...none, ...effect }, leading)).toBe(true)
})

it.each([
  ['time', { timeEffectDays: -5, costEffect: 90_000, qualityEffect: -2 }],
  ['cost', { timeEffectDays: 90, costEffect: -1, qualityEffect: -2 }],
  ['quality', { timeEffectDays: 90, costEffect: 90_000, qualityEffect: 1 }],
  ['time', {}],
  ['cost', {}],
  ['quality', {}],
] as const)('where %s leads, %j doesn’t: the others are there to pay for it', (leading, effect) => {
  expect(worksAgainst({ ...none, ...effect }, leading)).toBe(false)
})
