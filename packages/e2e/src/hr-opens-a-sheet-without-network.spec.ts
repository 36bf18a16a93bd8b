import type { BrowserContext, Page } from '@playwright/test'
import { credentialsOf, expect, fillSignIn, signIn, test, unique } from './journey.ts'
import { startReleases } from './next-release.ts'

const saved = (page: Page) => page.locator('[data-saved]')
const statusOf = (page: Page, name: string) => page.getByLabel(`Status of ${name}`, { exact: true })
const noConnection = (page: Page) => page.getByText(/^No connection: this is the list of \d\d:\d\d\.$/)
const unreachable = (page: Page) => page.getByRole('heading', { name: 'Tidemark cannot be reached' })

/** A session of today with two people on its sheet, which this device has kept. */
async function keepSheet(page: Page) {
  await page.goto('/training')
  await page.getByRole('button', { name: 'New session' }).click()
  const form = page.getByRole('dialog', { name: 'New session' })
  const title = unique('Afternoon')
  const today = new Date().toISOString().slice(0, 10)
  await form.getByLabel('Name').fill(title)
  for (const label of ['First day', 'Last day']) await form.getByLabel(label).fill(today)
  await form.getByLabel('Begins at').fill('00:00')
  await form.getByLabel('Ends at').fill('00:30')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/training\/sessions\//)
  for (const count of [1, 2]) {
    await page.getByRole('combobox', { name: 'Who was there?' }).pressSequentially('an')
    await expect(page.getByRole('option', { name: 'not registered' }).first()).toBeVisible()
    for (let known = 1; known < count; known++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-name]')).toHaveCount(count)
  }
  await expect(saved(page)).toHaveText('All saved.')
  await untilKept(page)
  return { url: page.url(), title, names: await page.locator('[data-name]').allInnerTexts() }
}

/** The browser says nothing of it: what the app notes down once a sheet is on the device. */
const untilKept = (page: Page) => expect.poll(() => isKept(page)).toBe(true)
const isKept = (page: Page) => page.evaluate(() => localStorage.getItem('tidemark.keeps-sheets') === '1')

async function openAnew(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  return page
}

test('HR opens a sheet from cold without network, marks, and it is on file once', async ({
  page,
  context,
  signInAs,
  openAnotherDevice,
}) => {
  await signInAs('hr')
  const { url, title, names } = await keepSheet(page)
  const [first = '', second = ''] = names
  await page.close()

  await context.setOffline(true)
  const again = await openAnew(context, url)
  await expect(again.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(noConnection(again)).toBeVisible()
  await expect(again.getByRole('combobox', { name: 'Who was there?' })).toBeFocused()
  await again.keyboard.press('ArrowDown')
  await again.keyboard.press('n')
  await again.keyboard.press('ArrowDown')
  await again.keyboard.press('e')
  await expect(saved(again)).toHaveText(/^2 marks wait for the network\./)
  await again.reload()
  await expect(statusOf(again, first)).toHaveValue('NO_SHOW')
  await expect(statusOf(again, second)).toHaveValue('EXCUSED')
  await expect(saved(again)).toHaveText(/^2 marks wait for the network\./)

  // What can't be opened says so, and leads back.
  await again.getByRole('link', { name: 'Instruments', exact: true }).first().click()
  await expect(unreachable(again)).toBeVisible()
  await again.getByRole('link', { name: title }).click()
  await expect(statusOf(again, second)).toHaveValue('EXCUSED')

  const sent: string[] = []
  again.on('request', (request) => {
    const body = request.postData() ?? ''
    if (body.includes('"MarkAttendance"')) sent.push(request.headers()['idempotency-key'] ?? '')
  })
  await context.setOffline(false)
  await expect(saved(again)).toHaveText('All saved.')
  await expect(noConnection(again)).toBeHidden()
  expect(new Set(sent).size).toBe(2)

  // Put on the sheet once and marked once: each entry has its second version, whoever looks.
  const other = await openAnotherDevice({ storageState: await context.storageState() })
  const answered = other.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('"AttendanceSheet"'),
  )
  await other.goto(url)
  const { data } = await (await answered).json()
  expect(
    data.attendanceSheet.people.items.map(({ status, version }: { status: string; version: number }) => [
      status,
      version,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['NO_SHOW', 2],
      ['EXCUSED', 2],
    ]),
  )
  expect(data.attendanceSheet.people.total).toBe(2)
})

test('marks made without network survive a sign-in that ended, and nobody sees the sheet on a signed-out device', async ({
  page,
  context,
  openAnotherDevice,
}) => {
  await signIn(page, credentialsOf('hr'))
  const { url, names } = await keepSheet(page)
  const [first = ''] = names
  await context.setOffline(true)
  await page.reload()
  await expect(noConnection(page)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('e')
  await expect(saved(page)).toHaveText(/^1 mark waits for the network\./)

  await context.clearCookies()
  await context.setOffline(false)
  await expect(page).toHaveURL(/sign-in/)
  await expect.poll(() => isKept(page)).toBe(false)
  await fillSignIn(page, credentialsOf('hr'))
  await expect(page).toHaveURL(url)
  await expect(statusOf(page, first)).toHaveValue('EXCUSED')
  await expect(saved(page)).toHaveText('All saved.')
  await untilKept(page)

  await page.getByRole('button', { name: /: your menu$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await context.setOffline(true)
  const after = await openAnew(context, url)
  await expect(unreachable(after)).toBeVisible()
  await expect(after.getByText(first)).toBeHidden()
  await expect(after.getByRole('link')).toHaveCount(0)

  // Nor does a device that never had it, and pages by personal link pass by the service worker.
  const elsewhere = await openAnotherDevice()
  await elsewhere.context().setOffline(true)
  await expect(elsewhere.goto(url)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  await expect(after.goto('/room')).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
})

test('a new release is served at once and takes the place of what was kept', async ({
  page,
  baseURL,
  signInAs,
}) => {
  const releases = await startReleases(baseURL ?? '')
  try {
    await signInAs('hr')
    await page.goto(`${releases.url}/training?search=Second+morning`)
    await page.getByRole('row').filter({ hasText: 'Second morning' }).first().click()
    await expect(page.locator('[data-name]').first()).toBeVisible()
    await untilKept(page)
    const before = await keptDocuments(page)
    expect(before).toHaveLength(1)

    releases.serve('next')
    await page.reload()
    await expect(page.locator('meta[name=release]')).toHaveCount(1)
    await expect.poll(() => keptDocuments(page)).toEqual([expect.stringContaining('=next')])

    releases.serve('nothing')
    await page.reload()
    await expect(page.locator('meta[name=release]')).toHaveCount(1)
    await expect(noConnection(page)).toBeVisible()

    // Where it was turned off, nothing of it stays.
    releases.serve('without a service worker')
    await page.reload()
    await expect(page.locator('[data-name]').first()).toBeVisible()
    await expect(noConnection(page)).toBeHidden()
    await expect.poll(() => keptDocuments(page)).toEqual([])
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
  } finally {
    await releases.stop()
  }
})

/** The addresses under which this device keeps the document of the app: each with its release. */
const keptDocuments = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (new URL(url).pathname === '/index.html') found.push(url)
    return found
  })
