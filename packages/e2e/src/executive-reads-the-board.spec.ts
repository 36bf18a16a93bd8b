import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import type { Download, Locator, Page } from '@playwright/test'
import { expect, test } from './journey.ts'

const STATUS = /relapsing|below|not yet shown|entered|secured|sustained|cannot say yet/

function rowOf(page: Page, unit: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit, exact: true }) })
}

/** The units on the board, from top to bottom. */
function shownUnits(page: Page): Promise<string[]> {
  return page.getByRole('treegrid', { name: 'Units' }).getByRole('rowheader').allInnerTexts()
}

async function openProgram(page: Page, name: string) {
  await page.getByRole('button', { name: 'Switch program' }).click()
  await page.getByRole('menuitem', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('the first page answers whether it will stick, with its status, its count and where to look', async ({
  page,
  signInAs,
}) => {
  await signInAs('executive')
  await expect(page).toHaveURL(/\/board\//)
  const answer = page.getByRole('region', { name: 'The program’s adoption' })
  await expect(answer.getByText(/^\d+\s%\s±\d+$/)).toBeVisible()
  await expect(answer.getByText(STATUS).first()).toBeVisible()
  await expect(
    answer.getByText(/[\d,]+ of [\d,]+ observed people do this now.*fairly sure/).first(),
  ).toBeVisible()
  await expect(
    answer.getByText(/40\s% to 50\s% is a planning rule taken from practice, not a law/).first(),
  ).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Three units to look at' }).getByRole('listitem'),
  ).toHaveCount(3)
})

test('a board printed before anybody scrolls holds the readiness legs', async ({ page, signInAs }) => {
  await signInAs('executive')
  const legs = page.getByRole('region', { name: 'Readiness legs' })
  const printed = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        window.print = () => resolve(document.querySelector('#readiness-legs') !== null)
      }),
  )
  await expect(page.getByRole('treegrid')).toBeVisible()
  await expect(legs).toHaveCount(0)
  await page.getByRole('button', { name: 'Print' }).click()
  expect(await printed).toBe(true)
})

test('the tree opens, sorts and filters, and a search keeps what its hits belong to', async ({
  page,
  signInAs,
}) => {
  await signInAs('executive')
  const contact = rowOf(page, 'Customer Contact')

  await test.step('open a unit by keyboard, and close it', async () => {
    await contact.focus()
    await page.keyboard.press('ArrowRight')
    await expect(contact).toHaveAttribute('aria-expanded', 'true')
    await expect(rowOf(page, 'Northern Contact')).toHaveAttribute('aria-level', '3')
    await page.keyboard.press('ArrowLeft')
    await expect(rowOf(page, 'Northern Contact')).toBeHidden()
  })
  await test.step('sort by rate: the lowest first, what cannot be said last', async () => {
    await page.getByRole('columnheader', { name: 'Rate' }).getByRole('button').click()
    await expect(page.getByRole('columnheader', { name: 'Rate' })).toHaveAttribute('aria-sort', 'ascending')
    expect(await shownUnits(page)).toEqual([
      'Office of the Chief Commissioner',
      'Licensing and Permits',
      'Customer Contact',
      'Field Inspection',
    ])
  })
  await test.step('filter by status', async () => {
    const filter = page.getByRole('group', { name: 'Show only units that are' })
    const secured = filter.getByRole('button', { name: /^secured/ })
    const [count] = /\d+/.exec(await secured.innerText()) ?? []
    await secured.click()
    await expect(secured).toHaveAttribute('aria-pressed', 'true')
    const all = page.getByRole('region', { name: 'Units' }).getByRole('status')
    await expect(all).toHaveText(new RegExp(`^${count} of \\d+$`))
    await expect(page.getByRole('gridcell', { name: 'secured', exact: true })).toHaveCount(Number(count))
    await secured.click()
  })
  await test.step('search', async () => {
    await page.getByRole('searchbox', { name: 'Search units' }).fill('southern front desk')
    await expect(page.getByRole('treegrid').getByRole('rowheader')).toHaveText([
      'Office of the Chief Commissioner',
      'Customer Contact',
      'Southern Contact',
      'Southern Contact Front Desk',
    ])
  })
})

test('a figure opens to its formula, its parts and the reason why nobody is named', async ({
  page,
  signInAs,
}) => {
  await signInAs('executive')
  const contact = rowOf(page, 'Customer Contact')
  const counts = await contact.getByRole('gridcell', { name: /^[\d,]+ of [\d,]+$/ }).innerText()
  await contact.getByRole('gridcell', { name: counts, exact: true }).click()

  const sheet = page.getByRole('dialog', { name: 'Adoption, Customer Contact' })
  await expect(sheet.getByText(`${counts} observed people do this now`).first()).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'How it is computed' })).toBeVisible()
  await expect(sheet.getByText(/÷/)).toBeVisible()
  await expect(sheet.getByRole('region', { name: 'The people' })).toContainText(
    'Names are shown to the line managers',
  )
  await expect(sheet.getByRole('region', { name: 'Sources' })).toContainText('Wilson')

  await test.step('the parts add up to the whole', async () => {
    const parts = sheet.getByRole('region', { name: 'What it is the sum of' })
    const sumOf = async (column: number) => {
      const cells = await parts.getByRole('row').getByRole('cell').allInnerTexts()
      const texts = cells.filter((_, index) => index % 3 === column)
      return texts.reduce((sum, text) => sum + (Number(text.replace(',', '')) || 0), 0)
    }
    const [adopters, observed] = counts.split(' of ').map((text) => Number(text.replace(',', '')))
    expect(await sumOf(0)).toBe(adopters)
    expect(await sumOf(1)).toBe(observed)
  })
  await test.step('a part opens to its own', async () => {
    await sheet.getByRole('link', { name: 'Northern Contact', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Adoption, Northern Contact' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})

test('the copied address leads back to exactly this view', async ({ page, context, signInAs }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signInAs('executive')
  await page.getByRole('button', { name: 'Previous period' }).click()
  await page.getByRole('columnheader', { name: 'Rate' }).getByRole('button').click()
  await page.getByRole('columnheader', { name: 'Rate' }).getByRole('button').click()
  await page.getByRole('searchbox', { name: 'Search units' }).fill('contact')
  await page
    .getByRole('group', { name: 'Show only units that are' })
    .getByRole('button', { name: /^entered/ })
    .click()
  await page.getByRole('button', { name: 'Narrower rows' }).click()
  await page.getByRole('link', { name: 'Where this number comes from' }).click()
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'How it is computed' })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toBe(page.url())

  const other = await context.newPage()
  await other.goto(address)
  await expect(other.getByRole('dialog').getByRole('heading', { name: 'How it is computed' })).toBeVisible()
  // What comes once somebody scrolls there is to be read on both.
  for (const each of [page, other]) {
    await each.getByRole('searchbox', { name: 'Search units' }).scrollIntoViewIfNeeded()
    await expect(each.getByRole('region', { name: 'Readiness legs' })).toBeVisible()
  }
  const view = await page.getByRole('main').ariaSnapshot()
  await expect.poll(() => other.getByRole('main').ariaSnapshot()).toBe(view)
})

test('CSV and workbook hold exactly the rows that are shown', async ({ page, signInAs }) => {
  await signInAs('executive')
  await page.getByRole('columnheader', { name: 'Rate' }).getByRole('button').click()
  await page.getByRole('searchbox', { name: 'Search units' }).fill('southern')
  await expect(rowOf(page, 'Southern Contact Front Desk')).toBeVisible()
  const shown = await shownUnits(page)
  const counts = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .evaluateAll((rows) =>
      rows.map((row) => row.querySelectorAll('[role="gridcell"]')[2]?.textContent.trim()),
    )

  const csv = parse<Record<string, string>>(
    await readFile(await exportShown(page, 'Shown units as CSV'), 'utf8'),
    { bom: true, columns: true },
  )
  expect(csv.map((row) => row['Unit'])).toEqual(shown)
  expect(new Set(csv.map((row) => row['Shown']))).toEqual(new Set(['units where name contains "southern"']))
  const inFile = csv.map((row) =>
    Number(row['Observed people']) > 0 ? `${row['Adopters']} of ${row['Observed people']}` : '–',
  )
  expect(inFile).toEqual(counts.map((text) => text?.replaceAll(',', '')))

  const [head = [], ...rows] = await readSheet(await exportShown(page, 'Shown units as Excel workbook'))
  expect(head).toEqual(Object.keys(csv[0] ?? {}))
  expect(rows.map(([unit]) => unit)).toEqual(shown)
  expect(rows.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
    csv.map((row) => Object.values(row)),
  )
})

async function exportShown(page: Page, choice: string): Promise<string> {
  const download: Promise<Download> = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: choice }).click()
  return (await download).path()
}

// Coleman, Katz & Menzel (1966): the months in which each city's count first stood at 40 % and at 50 % of its doctors.
const CITIES = [
  { name: 'City 1', lower: 'in month 5', upper: 'in month 6' },
  { name: 'City 2', lower: 'in month 5', upper: 'in month 6' },
  { name: 'City 3', lower: 'in month 6', upper: 'in month 7' },
  { name: 'City 4', lower: 'in month 6', upper: 'in month 7' },
]

test('Coleman’s doctors: 62 of 125 in month 6, and each city crosses the band when it did', async ({
  page,
  signInAs,
}) => {
  await signInAs('executive')
  await openProgram(page, 'Tetracycline')
  await expect(page.getByText('Published data')).toBeVisible()

  await test.step('step back to month 6, April 1954', async () => {
    const period = page.getByRole('group', { name: 'Period shown' })
    await expect(period).toContainText('March 1955')
    for (let month = 17; month > 6; month -= 1)
      await period.getByRole('button', { name: 'Previous period' }).click()
    await expect(period).toContainText('April 1954')
    const answer = page.getByRole('region', { name: 'The program’s adoption' })
    await expect(answer.getByText('62 of 125 people do this now.', { exact: true })).toBeVisible()
    await expect(answer.getByText('entered', { exact: true })).toBeVisible()
    // 62 of 125 is 49.6 %: "50 %" would say that the upper end is reached.
    await expect(answer.getByText(/^49\.6\s%\s*$/)).toBeVisible()
  })
  await test.step('the cities', async () => {
    await page.getByRole('button', { name: 'Newest' }).click()
    for (const { name, lower, upper } of CITIES) {
      await rowOf(page, name).getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      const crossed = page.getByRole('region', { name: 'Over time' }).getByRole('definition')
      await expect(crossed.first()).toContainText(lower)
      await expect(crossed.last()).toContainText(upper)
      await page.goBack()
    }
  })
})
