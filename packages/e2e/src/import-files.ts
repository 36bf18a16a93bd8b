import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'

/** A file of the demonstration's published data. */
export function publishedFile(name: string): string {
  return fileURLToPath(new URL(`../../server/demonstration/data/${name}`, import.meta.url))
}

export interface UploadedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Uploads a file of units and waits for the choice of its columns. */
export async function uploadUnits(page: Page, file: string | UploadedFile): Promise<void> {
  await page.goto('/imports/new')
  await page.getByRole('radio', { name: 'Units' }).check()
  await page.getByLabel('Choose a file').setInputFiles(file)
  await expect(page.getByRole('region', { name: 'Which column is which?' })).toBeVisible()
}

/** Asks what the file would change. */
export async function checkFile(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /Check (the file|again)/ }).click()
  const dryRun = page.getByRole('region', { name: 'Dry run' })
  await expect(dryRun).toBeVisible()
  return dryRun
}

/** One of the numbers at the head of a dry run. */
export async function countOf(dryRun: Locator, name: string): Promise<number> {
  const count = dryRun.getByRole('definition').nth(COUNTS.indexOf(name))
  return Number((await count.innerText()).replaceAll(',', ''))
}

const COUNTS = ['New', 'Changed', 'As they are', 'Not in the file, kept']
