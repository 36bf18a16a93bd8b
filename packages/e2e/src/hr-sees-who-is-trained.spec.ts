import { readFile } from 'node:fs/promises'
import { expect, test } from './journey.ts'

test('HR sees who is trained, opens a figure and takes the list along; an executive sees figures alone', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  await actAs('hr')
  await page.goto('/training/coverage')
  const answer = page.getByRole('heading', { level: 2, name: /people have completed all the training/ })
  await expect(answer).toBeVisible()
  const everybody = await answer.textContent()

  await page.getByLabel('Program', { exact: true }).selectOption({ label: 'Customer first' })
  await page.getByLabel('Wave', { exact: true }).selectOption({ label: 'Customer Contact' })
  await expect(page).toHaveURL(/program=.+&wave=/)
  await expect(answer).not.toHaveText(everybody ?? '')

  const table = page.getByRole('table', { name: 'Who is trained, by unit with everybody below' })
  await table.getByRole('row').nth(1).getByRole('link').first().click()
  const sheet = page.getByRole('dialog', { name: /^Trained: / })
  await expect(sheet.getByText('Required', { exact: true })).toBeVisible()
  await sheet.getByRole('button', { name: 'Completed' }).click()
  await expect(sheet.getByRole('table').getByRole('row').nth(1)).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).click()

  const people = page.getByRole('region', { name: 'By name' })
  await people.getByRole('button', { name: 'Overdue' }).click()
  await expect(people.getByRole('table').getByRole('row').nth(1)).toContainText('Overdue')
  await people.getByRole('button', { name: 'Export' }).click()
  const list = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'People listed as CSV' }).click()
  expect(await readFile(await (await list).path(), 'utf8')).toMatch(/^\ufeffName,.*\r\n.+,Overdue,/)
  await people.getByRole('button', { name: 'Export' }).click()
  const workbook = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'People listed as Excel workbook' }).click()
  expect((await workbook).suggestedFilename()).toBe('Required-training.xlsx')
  await page.getByRole('button', { name: 'Export' }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Coverage as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^Training-coverage-.*\.csv$/)

  const desk = await openAnotherDevice()
  await actAs('executive', desk)
  await desk.goto('/training/coverage')
  await expect(desk.getByRole('heading', { level: 2, name: /people have completed all/ })).toBeVisible()
  await expect(desk.getByText('are shown to nobody who doesn’t see them by name')).toBeVisible()
  await expect(desk.getByRole('region', { name: 'By name' })).toBeHidden()
})
