import { ORIGIN, type TestApp } from './test-app.ts'

export interface SentForm {
  name?: string
  bytes: Buffer | string
  fields?: Record<string, string>
  key?: string
}

/** Sends a file as evidence the way a page does: what is said of it first, then the file. */
export async function sendEvidence(
  app: TestApp,
  { name = 'minutes.pdf', bytes, fields = {}, key }: SentForm,
  cookie?: string,
) {
  const boundary = 'a-boundary-that-no-file-holds'
  const said = { title: 'Minutes', datedOn: '2026-03-02', ...fields }
  const parts = Object.entries(said).map(
    ([field, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  )
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`
  const response = await app.http.inject({
    method: 'POST',
    url: '/api/evidence',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      origin: ORIGIN,
      ...(cookie && { cookie }),
      ...(key && { 'idempotency-key': key }),
    },
    payload: Buffer.concat([
      Buffer.from(parts.join('') + head),
      Buffer.from(bytes),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  })
  return { status: response.statusCode, body: response.json() }
}

/** Asks for the file of a piece of evidence. */
export const fetchEvidence = (app: TestApp, id: string, cookie?: string) =>
  app.http.inject({ method: 'GET', url: `/api/evidence/${id}/file`, headers: cookie ? { cookie } : {} })
