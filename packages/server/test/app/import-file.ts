import { readFile } from 'node:fs/promises'
import { ask, type TestApp } from './test-app.ts'

const data = new URL('../../demonstration/data/', import.meta.url)

/** A published file as it lies in the repository. */
export const published = (name: string): Promise<Buffer> => readFile(new URL(name, data))

/** Sends a file as the owner of the cookie, the way a page does. */
export async function upload(
  app: TestApp,
  kind: string,
  { name = 'file.csv', bytes }: { name?: string; bytes: Buffer | string },
  cookie: string | undefined,
  headers: Record<string, string> = { origin: 'http://localhost:4000' },
) {
  const boundary = 'a-boundary-that-no-file-holds'
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const response = await app.http.inject({
    method: 'POST',
    url: `/api/imports?kind=${kind}`,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(cookie && { cookie }),
      ...headers,
    },
    payload,
  })
  return { status: response.statusCode, body: response.json() }
}

const RUN = `id status message progressDone progressTotal appliedAt
  plan { digest rowsRead addCount changeCount leaveCount absentCount refusedCount noticeCount totals { label value } }`

/** The dry run of an uploaded file. */
export async function plan(
  app: TestApp,
  id: string,
  cookie: string,
  { mapping = [], options = {} }: { mapping?: unknown[]; options?: Record<string, unknown> } = {},
) {
  const { data: answer, errors } = await ask(
    app,
    `mutation ($input: PlanImportInput!) { planImport(input: $input) { __typename
       ... on ImportRun { ${RUN} } ... on Refusal { refusal: code refusalMessage: message problems { field } } } }`,
    { input: { id, mapping, options } },
    cookie,
  )
  if (!answer) throw new Error(JSON.stringify(errors))
  return answer.planImport
}

/** Uploads and plans in one go. */
export async function uploadAndPlan(
  app: TestApp,
  kind: string,
  file: { name?: string; bytes: Buffer | string },
  cookie: string,
  decided: { mapping?: unknown[]; options?: Record<string, unknown> } = {},
) {
  const { body } = await upload(app, kind, file, cookie)
  return plan(app, body.id, cookie, decided)
}
