import { expect, test, unique } from './journey.ts'

test('a program manager names somebody for a unit that has nobody, by keyboard, and takes it back', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('link', { name: 'Customer first' }).first().click()
  await page.getByRole('link', { name: 'Coalition', exact: true }).click()

  const gaps = page.getByRole('region', { name: 'Units without a member' })
  await gaps.getByRole('searchbox', { name: 'Find a unit' }).fill('Western Inspection')
  await expect(gaps.getByRole('listitem')).toHaveCount(1)
  // Others add and archive units meanwhile, which have somebody by the unit above them: those without stay as they are.
  const without = Number(/; (\d+) don’t/.exec(await gaps.getByRole('status').first().innerText())?.[1])
  await gaps.getByRole('button', { name: 'Name somebody for Western Inspection' }).press('Enter')

  const dialog = page.getByRole('dialog', { name: 'Name somebody for Western Inspection' })
  const name = unique('Ada Okafor')
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByRole('radio', { name: /Leader/ }).check()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()

  const members = page.getByRole('region', { name: 'Members' })
  await expect(members.getByRole('listitem').filter({ hasText: name })).toContainText('Western Inspection')
  await expect(gaps.getByText('None of them is called “Western Inspection”.')).toBeVisible()
  await expect(gaps.getByRole('status').first()).toContainText(`; ${without - 1} don’t.`)

  await members.getByRole('button', { name: `Remove ${name}` }).press('Enter')
  await expect(members.getByText(name)).toBeHidden()
  await expect(gaps.getByRole('listitem')).toHaveCount(1)
  await expect(gaps.getByRole('status').first()).toContainText(`; ${without} don’t.`)
})
