import { expect, it } from 'vitest'
import { makePersonalToken, readPersonalToken } from './personal-link.ts'

const SECRET = 'a secret of thirty-two characters'
const PERSON = {
  organizationId: '01985e4c-5b1a-7c3d-8e2f-0123456789ab',
  personId: '3f2b8c1d-9a4e-4f60-b7c8-fedcba987654',
}
const SURVEY = 'survey links'
const token = makePersonalToken(SECRET, SURVEY, PERSON)

it('a link names the person it was made for, and is the same each time it is made', () => {
  expect(readPersonalToken(SECRET, SURVEY, token)).toEqual(PERSON)
  expect(makePersonalToken(SECRET, SURVEY, PERSON)).toBe(token)
})

it('a link of one purpose opens nothing of another', () => {
  for (const purpose of ['message links', 'check links', 'calendar links'] as const)
    expect(readPersonalToken(SECRET, purpose, token)).toBeNull()
})

it('no token with any character changed is taken', () => {
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A'
    expect(readPersonalToken(SECRET, SURVEY, token.slice(0, at) + other + token.slice(at + 1))).toBeNull()
  }
})

it('the last character of a token can be none that decodes to the same bytes', () => {
  const bytes = Buffer.from(token, 'base64url')
  const twins = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
    .map((last) => token.slice(0, -1) + last)
    .filter((twin) => Buffer.from(twin, 'base64url').equals(bytes))
  expect(twins).toHaveLength(16)
  expect(twins.filter((twin) => readPersonalToken(SECRET, SURVEY, twin) !== null)).toEqual([token])
})

it('no token of another secret, another length or another alphabet is taken', () => {
  const odd = ['', token.slice(1), `${token}A`, token.replace(/.$/, '='), `${token}\n`, ' '.repeat(86)]
  for (const given of [makePersonalToken(`${SECRET}!`, SURVEY, PERSON), ...odd])
    expect(readPersonalToken(SECRET, SURVEY, given)).toBeNull()
})
