import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { checkFile, countOf } from './import-files.ts'
import { expect, messageOf, test, unique } from './journey.ts'

test('HR lets attendance in: mends the row in the way, applies, and has the next file read in the same way', async ({
  page,
  signInAs,
}) => {
  await signInAs('hr')
  const session = unique('S').replaceAll(' ', '-')
  await send(
    page,
    'Training sessions',
    `course,session,date,time zone\nOM-101,${session},2026-03-02,Europe/Lisbon\n`,
  )
  await apply(page, 'Apply 1 change')

  // Columns that nobody could guess by their names.
  const header = `W1 ${session},W2 ${session},W3 ${session}\n`
  const good = `H10001,${session},Passed\n`
  await send(page, 'Attendance', `${header}${good}H-NOBODY,${session},Passed\n`)
  await chooseColumns(page, session)

  const mended = await test.step('the row in the way is downloaded and mended', async () => {
    const dryRun = await checkFile(page)
    await expect(dryRun.getByRole('heading', { name: 'One thing is in the way' })).toBeVisible()
    await expect(dryRun.getByRole('button', { name: /^Apply/ })).toBeHidden()
    const download = page.waitForEvent('download')
    await dryRun.getByRole('link', { name: /^Download these rows/ }).click()
    const rows = await readFile(await (await download).path(), 'utf8')
    expect(rows).toContain('H-NOBODY')
    expect(rows).not.toContain(good)
    return `${header}${good}H10002,${session},Passed\n`
  })

  await test.step('how the file is read is kept, and applies itself', async () => {
    await page.getByLabel('Keep these columns and decisions as').fill(session)
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(
      messageOf(page, `“${session}” is kept: files with the same columns are read so.`),
    ).toBeVisible()
    await send(page, 'Attendance', mended)
    await apply(page, 'Apply 2 changes')
  })

  await test.step('the same file again changes nothing', async () => {
    await send(page, 'Attendance', mended)
    const dryRun = await checkFile(page)
    await expect(dryRun.getByRole('heading', { name: 'This file changes nothing' })).toBeVisible()
    expect(await countOf(dryRun, 'As they are')).toBe(2)
  })

  await test.step('taken away by mistake, it comes back', async () => {
    const kept = page.getByRole('button', { name: `Remove ${session}` })
    await kept.click()
    await expect(kept).toBeHidden()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(kept).toBeVisible()
  })
})

async function send(page: Page, kind: string, text: string) {
  await page.goto('/imports/new')
  await page.getByRole('radio', { name: kind }).check()
  const file = { name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.getByLabel('Choose a file').setInputFiles(file)
  await expect(page.getByRole('region', { name: 'Which column is which?' })).toBeVisible()
}

async function chooseColumns(page: Page, session: string) {
  for (const [field, column] of [
    ['Staff number', 'W1'],
    ['Session code', 'W2'],
    ['Status', 'W3'],
  ] as const) {
    await page
      .getByRole('combobox', { name: field, exact: true })
      .selectOption({ label: `${column} ${session}` })
  }
}

async function apply(page: Page, button: string) {
  const dryRun = await checkFile(page)
  await dryRun.getByRole('button', { name: button }).click()
  await expect(page.getByText(/Applied on/)).toBeVisible()
}
