import { connect, type AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createHttpServer } from '../../src/app/http-server.ts'
import { createTestApp, type TestApp } from '../app/test-app.ts'

/** Short where a test waits for it; what it doesn't wait for would take far longer. */
const TIMES = {
  headersMs: 300,
  bodyMs: 300,
  requestMs: 30_000,
  idleMs: 300,
  silentMs: 30_000,
  checkEveryMs: 50,
}
const SOON_MS = 10_000

let app: TestApp
let http: FastifyInstance

beforeAll(async () => {
  app = await createTestApp()
  http = await listen(TIMES)
})
afterAll(async () => {
  await http.close()
  await app.close()
})

async function listen(times: typeof TIMES): Promise<FastifyInstance> {
  const server = await createHttpServer(app.services, { development: false, times })
  await server.listen({ port: 0, host: '127.0.0.1' })
  return server
}

/** Speaks to the server as the text says, then adds `drip` every 50 ms until it hangs up; returns what it said. */
async function speak(
  text: string,
  drip?: string,
  to: FastifyInstance = http,
): Promise<{ said: string; lasted: number }> {
  const { port } = to.server.address() as AddressInfo // a TCP server's address is never a path
  const begun = performance.now()
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => (said += chunk.toString())).on('error', () => undefined)
  socket.write(text)
  const dripping = drip === undefined ? undefined : setInterval(() => socket.write(drip), 50)
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(dripping)
  return { said, lasted: performance.now() - begun }
}

const POST = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n'

it('a caller that says nothing is cut off', async () => {
  expect((await speak('')).lasted).toBeLessThan(SOON_MS)
})

it('headers that trickle in are cut off', async () => {
  const { said, lasted } = await speak('GET /livez HTTP/1.1\r\nhost: localhost\r\n', 'x-a: b\r\n')
  expect(said).toMatch(/^HTTP\/1\.1 408 /)
  expect(lasted).toBeLessThan(SOON_MS)
})

it('a body that trickles in is cut off, with words', async () => {
  const { said, lasted } = await speak(`${POST}content-length: 90000\r\n\r\n{`, ' ')
  expect(said).toMatch(/^HTTP\/1\.1 408 /)
  expect(said).toContain('The request took too long to arrive.')
  expect(lasted).toBeLessThan(SOON_MS)
})

it('a body without a length that never ends is cut off', async () => {
  const { said } = await speak(`${POST}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n')
  expect(said).toMatch(/^HTTP\/1\.1 408 /)
})

it('a body that was refused already is not awaited', async () => {
  const { said, lasted } = await speak(`${POST.replace('json', 'xml')}content-length: 90000\r\n\r\n<`, ' ')
  expect(said).toMatch(/^HTTP\/1\.1 415 /)
  expect(lasted).toBeLessThan(SOON_MS)
})

it('a file has longer, and an end as well', async () => {
  const patient = await listen({ ...TIMES, bodyMs: 100, requestMs: 1_000 })
  const head = 'POST /api/imports?kind=UNITS HTTP/1.1\r\nhost: localhost\r\napollo-require-preflight: 1\r\n'
  const form = 'content-type: multipart/form-data; boundary=x\r\ncontent-length: 90000\r\n\r\n'
  const { said, lasted } = await speak(head + form, 'x', patient)
  expect(said).toMatch(/^HTTP\/1\.1 401 /)
  expect(lasted).toBeGreaterThan(900)
  await patient.close()
})

it('a connection that was used and then rests is closed', async () => {
  const { said, lasted } = await speak('GET /api/nothing HTTP/1.1\r\nhost: localhost\r\n\r\n')
  expect(said).toMatch(/^HTTP\/1\.1 404 /)
  expect(lasted).toBeLessThan(SOON_MS)
})

it.each([
  ['two lengths', `${POST}content-length: 2\r\ncontent-length: 20\r\n\r\n{}`],
  ['a length and chunks', `${POST}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a length that is no number', `${POST}content-length: 2x\r\n\r\n{}`],
  ['a line feed alone in a header', 'GET /livez HTTP/1.1\nhost: localhost\nx: y\r\n\r\n'],
  ['no host', 'GET /livez HTTP/1.1\r\n\r\n'],
])('a request of doubtful extent is refused: %s', async (_, text) => {
  expect((await speak(text)).said).toMatch(/^HTTP\/1\.1 400 /)
})

it('headers of more than 16 kB are refused', async () => {
  const { said } = await speak(`GET /livez HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(17_000)}\r\n\r\n`)
  expect(said).toMatch(/^HTTP\/1\.1 431 /)
})

it('a WebSocket is not opened', async () => {
  const { said } = await speak(
    'GET /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: eA==\r\n\r\n',
  )
  expect(said).toMatch(/^HTTP\/1\.1 400 /)
  expect(said).toContain('Tidemark opens no WebSocket.')
})
