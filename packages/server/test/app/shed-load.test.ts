import { fastify } from 'fastify'
import { expect, it, onTestFinished, vi } from 'vitest'
import { MOST_AT_ONCE, shedLoad } from '../../src/app/process/shed-load.ts'

it('who hangs up before the answer takes nobody’s place for long', async () => {
  const http = fastify()
  onTestFinished(() => http.close())
  const gate = shedLoad(http, { exempt: [], onShed: () => undefined })
  onTestFinished(gate.close)
  const held = Promise.withResolvers<void>()
  let hungUp = 0
  http.addHook('preHandler', (request) => {
    request.socket.once('close', () => (hungUp += 1))
    return held.promise
  })
  http.get('/', () => 'here')
  const address = await http.listen({ port: 0, host: '127.0.0.1' })
  const hangUp = new AbortController()
  const gone = Array.from({ length: MOST_AT_ONCE }, () => fetch(address, { signal: hangUp.signal }))
  const settled = Promise.allSettled(gone)
  await vi.waitFor(() => expect(gate.inFlight()).toBe(MOST_AT_ONCE), { timeout: 5_000, interval: 10 })
  hangUp.abort()
  await settled
  await vi.waitFor(() => expect(hungUp).toBe(MOST_AT_ONCE), { timeout: 5_000 })
  held.resolve()
  await vi.waitFor(() => expect(gate.inFlight()).toBe(0), { timeout: 5_000 })
  expect((await fetch(address)).status).toBe(200)
})
