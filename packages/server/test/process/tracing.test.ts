import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createTestApp } from '../app/test-app.ts'
import { buildAccount, buildOrganization, buildUnit } from '../builders/organization.ts'
import { askAt, settingsFor, signInAt, startTidemark } from './tidemark-process.ts'

const CREATE = `mutation Lovelace($input: CreateEmployeeInput!) { createEmployee(input: $input) { __typename } }`

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
}

/** Takes traces as a collector does, OTLP over HTTP. */
async function openCollector() {
  const received: string[] = []
  const server = createServer((request, response) => {
    const take = async () => {
      received.push(await text(request))
      response.setHeader('content-type', 'application/json').end('{}')
    }
    void take()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  const spans = (): Span[] =>
    received
      .flatMap((body) => JSON.parse(body).resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap(({ spans: some }) => some)
  return { url: `http://127.0.0.1:${port}`, received, spans }
}

test('a collector gets the trace of a request down to its SQL, and nothing that somebody wrote', async () => {
  const app = await createTestApp()
  onTestFinished(app.close)
  const organization = await buildOrganization(app)
  const unit = await buildUnit(app, organization)
  const person = await buildAccount(app, organization, [{ role: 'hr' }])
  const collector = await openCollector()
  const tidemark = await startTidemark({
    ...settingsFor(app),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  })
  const cookie = await signInAt(tidemark, person)
  const input = { fullName: 'Ada Lovelace', staffNumber: 'Byron', unitId: unit, startsOn: '2026-01-01' }
  const { body } = await askAt(tidemark, CREATE, { input }, cookie)
  expect(body.data.createEmployee.__typename).toBe('Employee')
  await fetch(`${tidemark.url}/setup?token=token-of-the-setup-page`)

  const trace = await vi.waitFor(
    () => {
      const spans = collector.spans()
      const mutation = spans.find(({ name }) => name === 'graphql.mutation')
      const request = spans.find(({ spanId }) => spanId === mutation?.parentSpanId)
      expect(request?.name).toMatch(/^POST/)
      return spans.filter(({ traceId }) => traceId === request?.traceId)
    },
    { timeout: 10_000, interval: 100 },
  )
  expect(new Set(trace.map(({ name }) => name))).toContain('pg.query:INSERT')
  tidemark.child.kill('SIGTERM')
  expect(await tidemark.exited).toBe(0)
  for (const personal of [
    'Lovelace',
    'Byron',
    unit,
    person.email,
    'token-of-the-setup-page',
    '127.0.0.1',
    cookie,
  ]) {
    expect(collector.received.join()).not.toContain(personal)
  }
})
