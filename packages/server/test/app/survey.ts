import { ORIGIN, type TestApp } from './test-app.ts'

/** What a survey route says. */
export interface SurveyAnswer {
  status: number
  body: any // eslint-disable-line @typescript-eslint/no-explicit-any -- tests read what they asked for
}

/** Asks a survey route as the survey page would: without a cookie. */
export async function askSurvey(
  app: TestApp,
  route: 'open' | 'answers',
  payload: Record<string, unknown>,
): Promise<SurveyAnswer> {
  const response = await app.http.inject({
    method: 'POST',
    url: `/api/survey/${route}`,
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    payload,
  })
  return { status: response.statusCode, body: response.json() }
}

/** An answer of the same step to each of twelve items. */
export const twelve = (step: number): number[] => Array.from({ length: 12 }, () => step)
