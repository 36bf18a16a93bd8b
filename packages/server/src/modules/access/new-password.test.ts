import { expect, it } from 'vitest'
import { newPassword } from './new-password.ts'

const messageOf = (password: string) => newPassword.safeParse(password).error?.issues[0]?.message

it.each(['password123', '1234567890', 'qwertyuiop1', 'aaaaaaaaaaaaaaaa', 'tidemark2026', 'Password123!'])(
  'one of the first that are tried is refused: %s',
  (password) => expect(messageOf(password)).toMatch(/^This password is among the first that are tried/),
)

it.each([
  'mauve otters juggle',
  'xK3v9qLm2P',
  'ein längerer Satz',
  '海边的水獭喜欢紫色的石头',
  '🦦 on the tidemark 🦦',
])('of any kind of characters: %s', (password) => expect(messageOf(password)).toBeUndefined())

it('of 10 to 200 characters', () => {
  const ofLength = (length: number) => 'mauve otters juggle '.repeat(11).slice(0, length)
  expect(messageOf(ofLength(9))).toBe('Choose a password of at least 10 characters.')
  expect(messageOf(ofLength(10))).toBeUndefined()
  expect(messageOf(ofLength(200))).toBeUndefined()
  expect(messageOf(ofLength(201))).toBe('Choose a password of at most 200 characters.')
})
