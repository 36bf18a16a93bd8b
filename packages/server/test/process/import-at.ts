import { askAt, type TidemarkProcess } from './tidemark-process.ts'

const PLAN = `mutation ($input: PlanImportInput!) { planImport(input: $input) {
  __typename ... on ImportRun { id plan { digest refusedCount } } ... on Refusal { code message } } }`
const APPLY = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) {
  __typename ... on Refusal { code message } } }`

export interface PlannedRun {
  id: string
  plan: { digest: string }
}

/** The dry run of a file of employees, or anew of a run that is there. */
export async function planAt(
  tidemark: TidemarkProcess,
  fileOrId: string,
  cookie: string,
): Promise<PlannedRun> {
  const id = fileOrId.includes('\n') ? await uploadAt(tidemark, fileOrId, cookie) : fileOrId
  const { body } = await askAt(tidemark, PLAN, { input: { id, mapping: [], options: {} } }, cookie)
  if (!body.data?.planImport?.plan) throw new Error(`Not planned: ${JSON.stringify(body)}`)
  return body.data.planImport
}

async function uploadAt({ url }: TidemarkProcess, file: string, cookie: string): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([file], { type: 'text/csv' }), 'people.csv')
  const response = await fetch(`${url}/api/imports?kind=EMPLOYEES`, {
    method: 'POST',
    headers: { origin: url, cookie },
    body: form,
  })
  const uploaded: unknown = await response.json()
  if (response.status !== 201) throw new Error(`Not uploaded: ${response.status} ${JSON.stringify(uploaded)}`)
  return (uploaded as { id: string }).id // the route answers an upload with its run
}

/** Begins to write it; another import whose process is gone may hold the place for a moment. */
export async function applyAt(tidemark: TidemarkProcess, run: PlannedRun, cookie: string): Promise<string> {
  for (;;) {
    const { body } = await askAt(tidemark, APPLY, { input: { id: run.id, digest: run.plan.digest } }, cookie)
    const answer = body.data?.applyImport
    if (answer?.code !== 'IN_USE') return answer?.__typename ?? JSON.stringify(body)
  }
}
