import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { checkFile, countOf, publishedFile, uploadUnits } from './import-files.ts'
import { expect, test } from './journey.ts'
import { startProduct } from './start-product.ts'

const FILES = {
  before: 'homeoffice_2011-09-30_senior_posts.csv',
  after: 'homeoffice_2013-09-30_senior_posts.csv',
}

async function keysIn(name: string): Promise<Set<string>> {
  const rows = parse<{ post_ref: string }>(await readFile(publishedFile(name)), { columns: true, trim: true })
  return new Set(rows.map((row) => row.post_ref))
}

test('an empty product is set up with the token that it printed, and shows a re-organization before it is applied', async ({
  openAnotherDevice,
}) => {
  const product = await startProduct({ TIDEMARK_DEMO: '0' })
  try {
    const address = /http\S+setup\?token=\S+/.exec(product.announcement)?.[0] ?? ''
    const page = await openAnotherDevice({ baseURL: product.url })

    await test.step('without the token nobody gets in', async () => {
      await page.goto('/setup')
      await expect(page.getByRole('alert')).toContainText('This address is not complete.')
    })
    await test.step('set up; what is refused stays typed', async () => {
      await page.goto(address)
      await page.getByLabel('Name of the organization').fill('Harbor Trust')
      await page.getByLabel('Your name').fill('Kim Asher')
      await page.getByLabel('Your e-mail address').fill('kim@harbor.example')
      await page.getByLabel('Password').fill('short')
      await page.getByRole('button', { name: 'Set up' }).click()
      await expect(page.getByLabel('Password')).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByLabel('Name of the organization')).toHaveValue('Harbor Trust')
      await page.getByLabel('Password').fill('a longer one for the journey')
      await page.getByRole('button', { name: 'Set up' }).click()
      await expect(page.getByText('There are no units yet')).toBeVisible()
      await expect(page.getByText('Harbor Trust')).toBeVisible()
    })
    await test.step('the token works once', async () => {
      await page.goto(address)
      await expect(page.getByText('This Tidemark is set up already.')).toBeVisible()
    })

    const [before, after] = [await keysIn(FILES.before), await keysIn(FILES.after)]
    await test.step('import the tree of 2011', async () => {
      await uploadUnits(page, publishedFile(FILES.before))
      const dryRun = await checkFile(page)
      expect(await countOf(dryRun, 'New')).toBe(before.size)
      await dryRun.getByRole('button', { name: `Apply ${before.size} changes` }).click()
      await expect(page.getByText(/Applied on/)).toBeVisible()
    })
    await test.step('the tree of 2013 is a difference', async () => {
      await uploadUnits(page, publishedFile(FILES.after))
      const dryRun = await checkFile(page)
      const kept = [...after].filter((key) => before.has(key)).length
      expect(await countOf(dryRun, 'New')).toBe(after.size - kept)
      expect(await countOf(dryRun, 'Not in the file, kept')).toBe(before.size - kept)
      expect((await countOf(dryRun, 'Changed')) + (await countOf(dryRun, 'As they are'))).toBe(kept)
      await dryRun.getByRole('button', { name: /^Changed/ }).click()
      await expect(dryRun.getByRole('table', { name: 'Changes' }).getByRole('deletion').first()).toBeVisible()
    })
  } finally {
    await product.stop()
  }
})
