import { makePersonalToken } from '../../src/kernel/personal-link.ts'
import type { SurveyAnswer } from './survey.ts'
import { ORIGIN, TEST_SECRET, type TestApp } from './test-app.ts'

/** Asks a route of a message's page as that page would: by the link of somebody of a delivery, without a cookie. */
export async function askMessage(
  app: TestApp,
  route: 'commenting' | 'comment',
  {
    organization,
    recipient,
    ...payload
  }: { organization: string; recipient: string; [field: string]: unknown },
): Promise<SurveyAnswer> {
  const token = makePersonalToken(TEST_SECRET, 'message links', {
    organizationId: organization,
    personId: recipient,
  })
  const response = await app.http.inject({
    method: 'POST',
    url: `/api/message/${route}`,
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    payload: { token, ...payload },
  })
  return { status: response.statusCode, body: response.json() }
}
