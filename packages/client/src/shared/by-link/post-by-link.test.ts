import { afterEach, expect, it, vi } from 'vitest'
import { postByLink } from './post-by-link.ts'

afterEach(() => void vi.unstubAllGlobals())

/** A server that answers so, one request after the other. */
function answering(...statuses: number[]) {
  const asked: { address: string; request: RequestInit }[] = []
  vi.stubGlobal('fetch', (address: string, request: RequestInit) => {
    asked.push({ address, request })
    const status = statuses[asked.length - 1] ?? 200
    return Promise.resolve(new Response(null, { status, headers: { 'retry-after': '0' } }))
  })
  return asked
}

it('whoever is told that too many come at once comes again by itself, five times at most', async () => {
  answering(503, 503, 200)
  expect((await postByLink('check/open', {}))?.status).toBe(200)
  const asked = answering(503, 503, 503, 503, 503, 200)
  expect((await postByLink('check/open', {}))?.status).toBe(503)
  expect(asked).toHaveLength(5)
})

it('no cookie goes along: whoever is signed in at the same time stays unknown', async () => {
  const asked = answering(200)
  await postByLink('survey/answers', { token: 'a' })
  expect(asked[0]?.address).toBe('/api/survey/answers')
  expect(asked[0]?.request.credentials).toBe('omit')
})

it('where nobody answers there is nothing', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  expect(await postByLink('message/open', {})).toBeNull()
})
