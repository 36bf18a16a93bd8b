import { chromium, type Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { startProduct } from './start-product.ts'

const PICTURES = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url))
const DESK = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

/** Takes the pictures of the documents from the running product: `pnpm pictures`, after `pnpm build`. */
await mkdir(PICTURES, { recursive: true })
const { url, announcement, stop } = await startProduct({ TIDEMARK_DEMO: '1' })
const password = /with the password (\S+)/.exec(announcement)?.[1] ?? ''
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-background-networking'],
  ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
})
try {
  await as('executive', 'light', DESK, async (page) => {
    await take(page, 'board-light')
    await page.getByRole('link', { name: 'Where this number comes from' }).first().click()
    await take(page, 'figure-sheet')
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Three units to look at' }).getByRole('link').first().click()
    await take(page, 'unit')
  })
  await as('executive', 'dark', DESK, (page) => take(page, 'board-dark'))
  await as('line.manager', 'light', PHONE, (page) => take(page, 'my-team'))
  await as('program.manager', 'light', DESK, async (page) => {
    await page.getByRole('link', { name: 'Customer first' }).first().click()
    await take(page, 'program')
  })
  await as('administrator', 'light', DESK, (page) => take(page, 'people'))
} finally {
  await browser.close()
  await stop()
}

type Size = typeof DESK

async function as(
  role: string,
  colorScheme: 'light' | 'dark',
  viewport: Size,
  act: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ baseURL: url, viewport, colorScheme, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(`${role}@demo.example`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
  await act(page)
  await context.close()
}

/** A picture of the page once it has stopped asking and moving. */
async function take(page: Page, name: string) {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${PICTURES}${name}.png`, animations: 'disabled' })
}
