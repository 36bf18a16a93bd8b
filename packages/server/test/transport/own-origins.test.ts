import { expect, it } from 'vitest'
import { ownOrigins } from '../../src/app/guard-origin.ts'

it('a public address is the only one', () => {
  expect([...ownOrigins('https://tidemark.example.org')]).toEqual(['https://tidemark.example.org'])
})

it('a path or the usual port of an address makes no other origin of it', () => {
  expect([...ownOrigins('https://tools.example.org:443/tidemark')]).toEqual(['https://tools.example.org'])
})

it('this machine has three names', () => {
  expect([...ownOrigins('http://localhost')]).toEqual([
    'http://localhost',
    'http://127.0.0.1',
    'http://[::1]',
  ])
})
