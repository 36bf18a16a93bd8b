import { expect, it } from 'vitest'
import { makeSendKey } from './make-send-key.ts'

it('makes a random key in the form of a UUID of version 4', () => {
  const keys = Array.from({ length: 100 }, makeSendKey)
  for (const key of keys)
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(keys).size).toBe(100)
})
