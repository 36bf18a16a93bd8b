import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../../../scripts/lib/find-chromium.ts'
import { checkFile, publishedFile, uploadUnits } from './import-files.ts'
import { credentialsOf, signIn, type DemonstrationRole } from './journey.ts'
import { startProduct } from './start-product.ts'

const FOLDER = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url))
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

interface Picture {
  readonly name: string
  readonly role: DemonstrationRole
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** Goes from the role's first page to what the picture shows. */
  open(page: Page): Promise<void>
}

const pictures: readonly Picture[] = [
  { name: 'board-light', role: 'executive', viewport: { width: 1440, height: 1310 }, open: waitForBoard },
  { name: 'board-dark', role: 'executive', viewport: DESK, colorScheme: 'dark', open: waitForBoard },
  {
    name: 'unit',
    role: 'executive',
    viewport: DESK,
    async open(page) {
      await waitForBoard(page)
      await page.getByRole('link', { name: 'Customer Contact', exact: true }).click()
      await page.getByRole('region', { name: 'Behaviors' }).waitFor()
    },
  },
  {
    name: 'figure-sheet',
    role: 'executive',
    viewport: DESK,
    async open(page) {
      await waitForBoard(page)
      await page.getByRole('link', { name: 'Where this number comes from' }).click()
      await page.getByRole('heading', { name: 'How it is computed' }).waitFor()
    },
  },
  {
    name: 'my-team',
    role: 'line.manager',
    viewport: PHONE,
    async open(page) {
      const thumbs = page.getByRole('group', { name: ': Owns the matter' })
      await thumbs
        .nth(0)
        .getByRole('button', { name: /^Shown/ })
        .click()
      await thumbs
        .nth(1)
        .getByRole('button', { name: /^Not shown/ })
        .click()
      await thumbs
        .nth(2)
        .getByRole('button', { name: /^Shown/ })
        .click()
      await page.getByRole('status').getByText('Saved · 3 of').waitFor()
    },
  },
  {
    name: 'people',
    role: 'administrator',
    viewport: DESK,
    open: (page) => page.getByRole('treegrid', { name: 'Units' }).waitFor(),
  },
  {
    name: 'import',
    role: 'administrator',
    viewport: DESK,
    async open(page) {
      await uploadUnits(page, publishedFile('homeoffice_2013-09-30_senior_posts.csv'))
      await checkFile(page)
    },
  },
  {
    name: 'program',
    role: 'program.manager',
    viewport: DESK,
    async open(page) {
      await page.getByRole('link', { name: 'Customer first' }).click()
      await page.getByRole('list', { name: 'The eight steps' }).waitFor()
    },
  },
  {
    name: 'blockers',
    role: 'program.manager',
    viewport: DESK,
    async open(page) {
      await page.getByRole('link', { name: 'Customer first' }).click()
      await page.getByRole('link', { name: 'Blockers', exact: true }).click()
      await page.getByRole('heading', { name: 'Not Enough Time' }).waitFor()
    },
  },
]

async function waitForBoard(page: Page): Promise<void> {
  // The trends come after the units.
  const trends = page.getByRole('treegrid', { name: 'Units' }).getByRole('img', { name: /points over/ })
  await trends.first().waitFor()
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, role, viewport, colorScheme = 'light' } = picture
  const page = await browser.newPage({
    baseURL: url,
    viewport,
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  })
  await signIn(page, credentialsOf(role))
  await picture.open(page)
  await page.mouse.move(0, 0)
  // What a reader waits for. An idle network is another thing, and may never come.
  await page.getByRole('status', { name: /loading/i }).waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: `${FOLDER}${name}.png`, animations: 'disabled', caret: 'hide' })
  await page.close()
  console.log(`docs/pictures/${name}.png`)
}

/** `pnpm pictures`: the pictures of the documents, taken from the running product with its demonstration. */
const product = await startProduct({ TIDEMARK_DEMO: '1' })
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
try {
  await mkdir(FOLDER, { recursive: true })
  process.env['TIDEMARK_PASSWORD'] = product.password
  for (const picture of pictures) await take(browser, product.url, picture)
} finally {
  await browser.close()
  await product.stop()
}
