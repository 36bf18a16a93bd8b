import { expect, messageOf, test, unique } from './journey.ts'

/** A picture of one white point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
)

test('a figure that was measured elsewhere moves the gate; a file is kept if it is what it says, and comes back by undo', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  await page.goto('/programs?new')
  const creating = page.getByRole('dialog', { name: 'New program' })
  await creating.getByLabel('Name', { exact: true }).fill(unique('Shown on paper'))
  await creating.getByRole('button', { name: 'Create program' }).click()
  await page.getByRole('link', { name: 'Steps', exact: true }).click()

  const gate = page.getByRole('region', { name: 'Step 1' })
  const evidence = gate.getByRole('region', { name: 'Evidence' })
  const dialog = page.getByRole('dialog', { name: 'Put evidence on file' })

  await test.step('a text with a figure', async () => {
    await evidence.getByRole('button', { name: 'Evidence' }).press('Enter')
    await dialog.getByLabel('Title').fill('Managers asked by telephone')
    await dialog.getByLabel('Text', { exact: true }).last().fill('Asked in one week.')
    await dialog.getByLabel('Reports a figure for the gate').selectOption({ index: 1 })
    await dialog.getByLabel(/^Managers who say/).fill('40')
    await dialog.getByLabel(/^Managers who answered/).fill('50')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(gate).toContainText('40 of 50 managers who answered')
    await expect(gate).toContainText('Reported, not measured in Tidemark')
  })

  await test.step('a page that calls itself a picture is refused beside the field, and what was typed stays', async () => {
    await evidence.getByRole('button', { name: 'Evidence' }).press('Enter')
    await dialog.getByRole('radio', { name: /^File/ }).check()
    await dialog.getByLabel('Title').fill('The wall with the case')
    const buffer = Buffer.from('<!doctype html><script>alert(1)</script>')
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer })
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.locator('input[type=file]')).toHaveAttribute('aria-invalid', 'true')
    await expect(dialog.getByLabel('Title')).toHaveValue('The wall with the case')
  })

  await test.step('a picture is kept and handed out as a file', async () => {
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: PICTURE })
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      evidence.getByRole('link', { name: /wall\.png/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('wall.png')
  })

  await test.step('taken away it comes back by undo, and the gate follows the figure', async () => {
    await evidence.getByRole('button', { name: 'Remove Managers asked by telephone' }).click()
    await expect(messageOf(page, '“Managers asked by telephone” is removed.')).toBeVisible()
    await expect(gate).toContainText('No survey has asked managers yet.')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(gate).toContainText('40 of 50 managers who answered')
  })
})
