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

/** Begins to apply a planned run; answers with the run or the refusal. */
export async function apply(app: TestApp, run: { id: string; plan: { digest: string } }, cookie: string) {
  const { data: answer, errors } = await ask(
    app,
    `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { __typename
       ... on ImportRun { ${RUN} } ... on Refusal { refusal: code refusalMessage: message } } }`,
    { input: { id: run.id, digest: run.plan.digest } },
    cookie,
  )
  if (!answer) throw new Error(JSON.stringify(errors))
  return answer.applyImport
}

/** The run once nothing is being written any more. */
export async function settled(app: TestApp, id: string, cookie: string) {
  for (;;) {
    const { data: answer } = await ask(
      app,
      `query ($id: ID!) { importRun(id: $id) { ${RUN} } }`,
      { id },
      cookie,
    )
    if (answer.importRun.status !== 'APPLYING') return answer.importRun
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Uploads, plans and applies; answers with the settled run. */
export async function importFile(
  app: TestApp,
  kind: string,
  file: { name?: string; bytes: Buffer | string },
  cookie: string,
  decided: { mapping?: unknown[]; options?: Record<string, unknown> } = {},
) {
  const run = await uploadAndPlan(app, kind, file, cookie, decided)
  const begun = await apply(app, run, cookie)
  return begun.__typename === 'Refusal' ? begun : settled(app, run.id, cookie)
}

/** Comes back once some rows of a run that is being applied are written in its open transaction, and not all. */
export async function hasWrittenSome(app: TestApp, organization: string, id: string) {
  for (;;) {
    const [row]: { status: string; done: number }[] = await app
      .tenant(organization)
      .execute('select status, progress_done as done from import_run where id = ?', [id])
    if (row?.status !== 'applying') throw new Error(`Too late: it is ${row?.status}.`)
    if (row.done > 0) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
