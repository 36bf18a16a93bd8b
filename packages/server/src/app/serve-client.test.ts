import { fastify } from 'fastify'
import { LINKED_PAGES } from '@tidemark/domain/kernel/linked-page'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { serveClient } from './serve-client.ts'

const directory = mkdtempSync(join(tmpdir(), 'tidemark-client-'))
mkdirSync(join(directory, 'assets'))
for (const name of ['index.html', 'service-worker.js', 'service-worker-off.js', 'assets/page-1a2b.js'])
  writeFileSync(join(directory, name), name)
for (const page of LINKED_PAGES) writeFileSync(join(directory, `${page}.html`), page)
afterAll(() => rmSync(directory, { recursive: true }))

async function serve(offlineSheets: boolean) {
  const http = fastify()
  await serveClient(http, { offlineSheets, directory })
  return async (url: string) => {
    const { body, headers } = await http.inject(url)
    return { body, kept: headers['cache-control'], type: headers['content-type'] }
  }
}

it('browsers ask for the service worker and for pages each time, and keep hashed files for ever', async () => {
  const ask = await serve(true)
  expect(await ask('/service-worker.js')).toEqual({
    body: 'service-worker.js',
    kept: 'no-cache',
    type: expect.stringContaining('javascript'),
  })
  expect(await ask('/training/sessions/1')).toMatchObject({ body: 'index.html', kept: 'no-cache' })
  expect(await ask('/assets/page-1a2b.js')).toMatchObject({ kept: 'public, max-age=31536000, immutable' })
  expect((await ask('/room')).body).toBe('room')
})

it('told that sheets don’t open without network, it gives out what takes the service worker off devices', async () => {
  const ask = await serve(false)
  expect(await ask('/service-worker.js')).toMatchObject({ body: 'service-worker-off.js', kept: 'no-cache' })
})
