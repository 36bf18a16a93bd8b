import { expect, test } from './journey.ts'

test('a closed round says which leg decides, opens its figures, compares and leaves as a file', async ({
  page,
  actAs,
}) => {
  await actAs('executive')
  await page.goto('/programs')
  await page.getByRole('link', { name: 'Customer first' }).first().click()
  await page
    .getByRole('navigation', { name: 'Pages of this program' })
    .getByRole('link', { name: 'Readiness' })
    .click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Baseline/ })
    .first()
    .click()

  await test.step('the answer comes first', async () => {
    await expect(page.getByText(/^The (technology|people|process) leg decides: [\d.]+ of 100/)).toBeVisible()
    await expect(page.getByText(/[\d,]+ of [\d,]+ people answered, \d+\s%/).first()).toBeVisible()
    await expect(page.getByText('▼ weakest')).toBeVisible()
  })
  await test.step('a figure opens to its formula, and the address leads back to it', async () => {
    await page.getByRole('link', { name: 'Process', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: /^Process/ })
    await expect(sheet.getByText(/÷ \(5 − 1\) · 100 =/)).toBeVisible()
    await page.reload()
    await expect(sheet).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })
  await test.step('rows are walked by keys, and open beside', async () => {
    const rows = page.getByRole('treegrid', { name: 'Units' }).getByRole('row')
    await rows.nth(1).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByText(/Items, the lowest first|Nothing to show/)).toBeVisible()
    await page.keyboard.press('Escape')
  })
  await test.step('groups are compared by level, and what is left out is counted', async () => {
    const compare = page.getByRole('region', { name: 'Compare' })
    await compare.getByLabel('By', { exact: true }).selectOption({ label: 'level' })
    await expect(compare.getByText(/answers (can be told apart|are in groups\s+too small)/)).toBeVisible()
  })
  await test.step('what is shown is saved', async () => {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Shown units as CSV' }).click()
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/)
  })
})
