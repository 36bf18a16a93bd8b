import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { inject } from 'vitest'
import { findFreePort } from '../../src/database/embedded/free-port.ts'
import type { TestApp } from '../app/test-app.ts'
import { endWithTestFile } from './end-with-test-file.ts'
import { ourProgram } from './program.ts'

export interface TidemarkProcess {
  /** Where it answers. */
  url: string
  child: ChildProcess
  /** What it wrote to the terminal so far. */
  said: { text: string }
  exited: Promise<unknown>
}

/** A Tidemark on a free port. It ends with the test file at the latest. */
export async function spawnTidemark(
  settings: Record<string, string>,
  { args, cwd } = ourProgram('main'),
): Promise<TidemarkProcess> {
  const port = settings['PORT'] ?? String(await findFreePort())
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, TIDEMARK_DEMO: '0', PORT: port, ...settings },
  })
  endWithTestFile(child)
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said.text += chunk.toString()))
  }
  const exited = once(child, 'exit').then(([code]): unknown => code)
  return { url: `http://localhost:${port}`, child, said, exited }
}

/** The same, once it says where it is. */
export async function startTidemark(
  settings: Record<string, string>,
  program = ourProgram('main'),
): Promise<TidemarkProcess> {
  const started = await spawnTidemark(settings, program)
  await new Promise<void>((resolve, reject) => {
    started.child.stdout?.on('data', () => {
      if (/^Tidemark(’s worker| is at)/m.test(started.said.text)) resolve()
    })
    void started.exited.then((code) =>
      reject(new Error(`It ended with ${String(code)} instead of starting: ${started.said.text}`)),
    )
  })
  return started
}

/** Makes a process answer for the database of a test, whose builders arrange what is in there. */
export function settingsFor(app: TestApp): Record<string, string> {
  return { DATABASE_URL: app.database.adminUrl, TIDEMARK_SECRET: inject('databaseServer').secret }
}

export interface Person {
  email: string
  password: string
}

/** Signs in at a running process, as a browser would, and returns the session's cookie. */
export async function signInAt({ url }: TidemarkProcess, person: Person): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(person),
  })
  if (!response.ok) throw new Error(`Sign-in failed: ${response.status} ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

export interface HttpAnswer {
  status: number
  headers: Headers
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
  body: any
}

/** Sends a document to a running process as the owner of the cookie. */
export async function askAt(
  { url }: Pick<TidemarkProcess, 'url'>,
  query: string,
  variables: Record<string, unknown> = {},
  cookie = '',
): Promise<HttpAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}
