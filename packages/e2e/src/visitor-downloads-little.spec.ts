import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test, type DemonstrationRole } from './journey.ts'

const KILOBYTE = 1000

// They only look, each at a device of its own.
test.describe.configure({ mode: 'parallel' })

/** The scripts that a fresh visit to an address asks for, by address, with their size as gzip. */
async function visit(page: Page, address: string): Promise<Map<string, number>> {
  const scripts = new Map<string, number>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    expect(response.headers()['content-encoding'], `${response.url()} comes compressed`).toMatch(
      /^(br|gzip|zstd)$/,
    )
    const isHashed = response.url().includes('/assets/')
    expect(response.headers()['cache-control'], `${response.url()} is kept`).toBe(
      isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    reading.push(response.body().then((body) => void scripts.set(response.url(), gzipSync(body).length)))
  })
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await Promise.all(reading)
  return scripts
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0)

test('the board brings at most 180 kB of script', async ({ page, actAs, openAnotherDevice }) => {
  await actAs('executive')
  const fresh = await openAnotherDevice({ storageState: await page.context().storageState() })
  const scripts = await visit(fresh, '/board')
  await expect(fresh.getByRole('treegrid')).toBeVisible()
  expect(sum(scripts.values())).toBeLessThan(180 * KILOBYTE)
})

test('the survey page brings at most 90 kB of script, and asks for nothing of the app', async ({ page }) => {
  const scripts = await visit(page, '/survey')
  await expect(page.getByRole('heading', { name: 'This link leads to no survey' })).toBeVisible()
  expect(sum(scripts.values())).toBeLessThan(90 * KILOBYTE)
})

test('the page of a check brings at most 90 kB of script, and asks for nothing of the app', async ({
  page,
}) => {
  const scripts = await visit(page, '/check')
  await expect(page.getByRole('heading', { name: 'This link leads to no check' })).toBeVisible()
  expect(sum(scripts.values())).toBeLessThan(90 * KILOBYTE)
})

test('the page about a training brings at most 90 kB of script, and asks for nothing of the app', async ({
  page,
}) => {
  const scripts = await visit(page, '/evaluate')
  await expect(page.getByRole('heading', { name: 'This link leads to nothing any more' })).toBeVisible()
  expect(sum(scripts.values())).toBeLessThan(90 * KILOBYTE)
})

test('the sign-in page of a room brings at most 90 kB of script, and asks for nothing of the app', async ({
  page,
}) => {
  const scripts = await visit(page, '/room')
  await expect(page.getByRole('heading', { name: 'This link leads to no session' })).toBeVisible()
  expect(sum(scripts.values())).toBeLessThan(90 * KILOBYTE)
})

const OTHER_PAGES = {
  'line.manager': ['/my-team'],
  employee: ['/my-surveys'],
  'program.manager': ['/programs'],
  administrator: ['/people/units', '/people/employees', '/imports', '/imports/new', '/settings/accounts'],
} as const satisfies Partial<Record<DemonstrationRole, readonly string[]>>

for (const [role, addresses] of Object.entries(OTHER_PAGES)) {
  test(`each page of the ${role.replace('.', ' ')} adds at most 60 kB of script to the frame`, async ({
    page,
    actAs,
    openAnotherDevice,
  }) => {
    // `as`: the keys of the table above are roles.
    await actAs(role as DemonstrationRole)
    const storageState = await page.context().storageState()
    const frame = await visit(await openAnotherDevice({ storageState }), '/not-there')
    for (const address of addresses) {
      const scripts = await visit(await openAnotherDevice({ storageState }), address)
      const own = [...scripts].filter(([script]) => !frame.has(script)).map(([, size]) => size)
      expect.soft(sum(own), address).toBeLessThan(60 * KILOBYTE)
    }
  })
}
