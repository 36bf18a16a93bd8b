import { expect, it } from 'vitest'
import { makeSurveyToken, readSurveyToken, surveyLink } from './survey-token.ts'

const SECRET = 'a secret of thirty-two characters'
const INVITED = {
  organizationId: '01985e4c-5b1a-7c3d-8e2f-0123456789ab',
  inviteeId: '3f2b8c1d-9a4e-4f60-b7c8-fedcba987654',
}
const token = makeSurveyToken(SECRET, INVITED)

it('a link names the person it was made for, and is the same each time it is made', () => {
  expect(readSurveyToken(SECRET, token)).toEqual(INVITED)
  expect(makeSurveyToken(SECRET, INVITED)).toBe(token)
})

it('a token stands behind the # of its link, where no log and no referrer sees it', () => {
  const link = new URL(surveyLink('https://tidemark.example.org', SECRET, INVITED))
  expect(link.pathname + link.search).toBe('/survey')
  expect(readSurveyToken(SECRET, link.hash.slice(1))).toEqual(INVITED)
})

it('no token with any character changed is taken', () => {
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A'
    expect(readSurveyToken(SECRET, token.slice(0, at) + other + token.slice(at + 1))).toBeNull()
  }
})

it('the last character of a token can be none that decodes to the same bytes', () => {
  const bytes = Buffer.from(token, 'base64url')
  const twins = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
    .map((last) => token.slice(0, -1) + last)
    .filter((twin) => Buffer.from(twin, 'base64url').equals(bytes))
  expect(twins).toHaveLength(16)
  expect(twins.filter((twin) => readSurveyToken(SECRET, twin) !== null)).toEqual([token])
})

it('no token of another secret, another length or another alphabet is taken', () => {
  const odd = ['', token.slice(1), `${token}A`, token.replace(/.$/, '='), `${token}\n`, ' '.repeat(86)]
  for (const given of [makeSurveyToken(`${SECRET}!`, INVITED), ...odd])
    expect(readSurveyToken(SECRET, given)).toBeNull()
})
