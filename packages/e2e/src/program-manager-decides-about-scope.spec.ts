import { readFile } from 'node:fs/promises'
import { expect, messageOf, test, unique } from './journey.ts'

test('a request against what leads asks for the sponsor, and what is accepted adds up', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('button', { name: 'New program' }).click()
  const newProgram = page.getByRole('dialog', { name: 'New program' })
  await newProgram.getByLabel('Name', { exact: true }).fill(unique('On the day'))
  await newProgram.getByLabel('Sponsor').fill('Ada Okafor')
  await newProgram.getByRole('radio', { name: 'Time leads' }).check()
  await newProgram.getByRole('button', { name: 'Create program' }).click()
  await page.getByRole('link', { name: 'Scope', exact: true }).click()
  await expect(page.getByRole('heading', { name: /Nothing has been accepted.*time leads/ })).toBeVisible()

  await test.step('asked for, by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Request', exact: true }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'New request' })
    await dialog.getByLabel('What is asked for?').fill('Take the south in at once')
    await dialog.getByLabel('Asked for by').fill('Head of sales')
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel(/^Why\?/)).toHaveAccessibleDescription(/say here why there is none/)
    await dialog.getByLabel('Time', { exact: true }).fill('21')
    await dialog.getByLabel('Cost', { exact: true }).fill('40000')
    await expect(dialog.getByText(/works against time, which leads/)).toBeVisible()
    await dialog.getByLabel('Cost', { exact: true }).press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText('If the open one were accepted: +21 days')).toBeVisible()
  })

  await test.step('accepted in the sponsor’s name only', async () => {
    await page.getByRole('button', { name: 'Decide Take the south in at once' }).click()
    const dialog = page.getByRole('dialog', { name: /^Decide/ })
    await dialog.getByLabel('Decided by').fill('Steering group')
    await expect(dialog.getByLabel('Sponsor who stands for it')).toHaveValue('Ada Okafor')
    await dialog.getByRole('button', { name: 'Put the decision down' }).click()
    await expect(dialog.getByLabel('Reason')).toHaveAccessibleDescription(/although it works against/)
    await dialog.getByLabel('Reason').fill('The lease ends in June.')
    await dialog.getByRole('button', { name: 'Put the decision down' }).click()
    await expect(
      page.getByRole('heading', { name: /^1 accepted: \+21 days, \+€40,000, quality as agreed; time leads/ }),
    ).toBeVisible()
    await expect(page.getByText('Sponsor: Ada Okafor').last()).toBeVisible()
  })

  await test.step('what is shown leaves as a file', async () => {
    await page.getByRole('button', { name: 'Decided', exact: true }).click()
    await expect(page).toHaveURL(/show=decided/)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Shown requests as CSV' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Take the south in at once')
  })

  await test.step('opened again by mistake it is decided as before; opened again it may be removed; undo brings both back', async () => {
    await page.getByRole('button', { name: 'All', exact: true }).click()
    const openAgain = page.getByRole('button', { name: 'Open Take the south in at once again' })
    await openAgain.click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Sponsor: Ada Okafor').last()).toBeVisible()
    await openAgain.click()
    await page.getByRole('button', { name: 'Remove Take the south in at once' }).click()
    await expect(messageOf(page, '“Take the south in at once” is removed.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(page.getByRole('button', { name: 'Decide Take the south in at once' })).toBeVisible()
  })
})
