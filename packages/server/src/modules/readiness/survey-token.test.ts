import { expect, it } from 'vitest'
import { readSurveyToken, surveyLink } from './survey-token.ts'

const SECRET = 'a secret of thirty-two characters'
const INVITED = {
  organizationId: '01985e4c-5b1a-7c3d-8e2f-0123456789ab',
  inviteeId: '3f2b8c1d-9a4e-4f60-b7c8-fedcba987654',
}

it('a token stands behind the # of its link, where no log and no referrer sees it', () => {
  const link = new URL(surveyLink('https://tidemark.example.org', SECRET, INVITED))
  expect(link.pathname + link.search).toBe('/survey')
  expect(readSurveyToken(SECRET, link.hash.slice(1))).toEqual(INVITED)
})
