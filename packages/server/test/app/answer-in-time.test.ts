import { setTimeout as sleep } from 'node:timers/promises'
import { fastify } from 'fastify'
import { expect, it, onTestFinished } from 'vitest'
import { answerInTime } from '../../src/app/process/answer-in-time.ts'

it('who waits for something that never says anything is told to come back', async () => {
  const http = fastify()
  onTestFinished(() => http.close())
  answerInTime(http, 200)
  for (const url of ['/graphql', '/api/imports']) {
    http.post<{ Body: { ms: number } }>(url, async ({ body }) => {
      await sleep(body.ms)
      return { done: true }
    })
  }
  const address = await http.listen({ port: 0, host: '127.0.0.1' })
  const ask = async (path: string, ms: number) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ms }),
    })
    return [response.status, response.headers.get('retry-after')]
  }
  expect(await ask('/graphql', 600)).toEqual([503, '2'])
  expect(await ask('/graphql', 20)).toEqual([200, null])
  // Files take what they take.
  expect(await ask('/api/imports', 600)).toEqual([200, null])
})
