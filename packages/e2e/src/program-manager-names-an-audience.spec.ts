import { expect, test, unique } from './journey.ts'

test('a program manager words a rule, sees whom it would be, says what changes, and takes it back', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('link', { name: 'Customer first' }).first().click()
  await page.getByRole('link', { name: 'Audiences', exact: true }).click()
  await expect(page.getByText(/^Nobody speaks to/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Name an audience for Field Inspection' }).press('Enter')

  const preview = page.getByRole('region', { name: 'Whom this would be' })
  await expect(preview.getByRole('status')).toContainText('people')
  const all = await preview.getByRole('status').innerText()
  await page.getByLabel('Job families').fill('manage')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Take out Management' })).toBeVisible()
  await expect(preview.getByRole('status')).not.toHaveText(all)

  const name = unique('Leaders in the field')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('What is in it for them?').fill('You know before your team asks.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name })).toBeVisible()

  await page.getByRole('button', { name: 'Change', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: `What changes for ${name}?` })
  await dialog.getByRole('textbox', { name: 'Now' }).fill('Routes are planned by hand.')
  await dialog
    .getByRole('textbox', { name: 'Then' })
    .fill('Routes plan themselves; leaders agree with them or not.')
  await dialog.getByLabel('How much changes?').selectOption('4 · a lot')
  await page.keyboard.press('Control+Enter')
  const changes = page.getByRole('region', { name: 'What changes for them' })
  await expect(changes.getByRole('listitem')).toContainText('4 a lot')

  await page.getByRole('button', { name: `Remove ${name}` }).press('Enter')
  const audiences = page.getByRole('list', { name: 'Audiences' })
  await expect(audiences.getByRole('listitem').first()).toBeVisible()
  await expect(audiences.getByText(name)).toBeHidden()
})
