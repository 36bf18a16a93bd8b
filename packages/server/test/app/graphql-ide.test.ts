import { afterAll, beforeAll, expect, it } from 'vitest'
import { createHttpServer } from '../../src/app/http-server.ts'
import { createTestApp, type TestApp } from './test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

it('a GraphQL IDE is served by the app itself in development, with nothing from another host', async () => {
  const http = await createHttpServer(app.services, { development: true })
  const page = await http.inject('/ide/')
  expect(page.statusCode).toBe(200)
  const loaded = [...page.body.matchAll(/<(?:script|link|img|base)[^>]+(?:src|href)="([^"]*)"/g)].map(
    ([, address]) => address,
  )
  expect(loaded.length).toBeGreaterThan(3)
  for (const address of loaded.filter((each) => each !== undefined && /\.(js|css)$/.test(each))) {
    expect(address, 'is a path of the app').not.toMatch(/^(https?:)?\/\//)
    expect(
      (await http.inject(new URL(address ?? '', 'http://localhost/ide/').pathname)).statusCode,
      address,
    ).toBe(200)
  }
  await http.close()
})

it('in production there is no IDE', async () => {
  const page = await app.http.inject('/ide/')
  expect(page.body).not.toContain('Altair')
})
