import type { Page } from '@playwright/test'
import { expect, messageOf, test, unique } from './journey.ts'

async function createUnit(page: Page, { name, code }: { name: string; code: string }) {
  await page.goto('/people/units?new')
  const dialog = page.getByRole('dialog', { name: 'New unit' })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('Code').fill(code)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(messageOf(page, `${name} is saved.`)).toBeVisible()
}

async function openUnit(page: Page, name: string) {
  await page.goto('/people/units')
  await page.getByRole('searchbox', { name: 'Search units' }).fill(name)
  await page.getByRole('row', { name }).click()
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible()
}

test('a refused form says why at the field and keeps what was typed', async ({ page, actAs }) => {
  await actAs('administrator')
  await page.goto('/people/units?new')
  const dialog = page.getByRole('dialog', { name: 'New unit' })

  await test.step('what the browser can tell', async () => {
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByLabel('Name')).toHaveAccessibleDescription(/./)
    await expect(dialog.getByLabel('Name')).toBeFocused()
  })
  await test.step('what only the server can tell', async () => {
    await dialog.getByLabel('Name').fill('A second Customer Contact')
    await dialog.getByLabel('Code').fill('U057')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByLabel('Code')).toHaveAccessibleDescription(/Already taken/)
    await expect(dialog.getByLabel('Code')).toHaveAttribute('aria-invalid', 'true')
    await expect(dialog.getByLabel('Name')).toHaveValue('A second Customer Contact')
  })
})

test('an administrator adds, edits and moves a unit, and takes the move back', async ({ page, signInAs }) => {
  await signInAs('administrator')
  const name = unique('Night Desk')
  const renamed = `${name}, East`
  await createUnit(page, { name, code: name })

  await test.step('edit', async () => {
    await openUnit(page, name)
    await page.getByRole('button', { name: 'Edit' }).click()
    const dialog = page.getByRole('dialog', { name: `Edit ${name}` })
    await dialog.getByLabel('Name').fill(renamed)
    await dialog.getByLabel('Headcount').fill('12.5')
    await dialog.getByRole('button', { name: 'Save' }).click()
    const panel = page.getByRole('dialog', { name: renamed })
    await expect(panel.getByText('12.5 FTE').first()).toBeVisible()
    await expect(panel.getByText('the top of the tree')).toBeVisible()
  })
  await test.step('move', async () => {
    await page.getByRole('button', { name: 'Move' }).click()
    const dialog = page.getByRole('dialog', { name: `Move ${renamed}` })
    await dialog.getByRole('combobox', { name: 'Belongs to' }).click()
    await dialog.getByRole('combobox', { name: 'Belongs to' }).fill('southern contact front desk')
    await page.getByRole('option', { name: 'Southern Contact Front Desk' }).click()
    await dialog.getByRole('button', { name: 'Move' }).click()
    await expect(messageOf(page, `${renamed} now belongs to Southern Contact Front Desk.`)).toBeVisible()
    await expect(
      page.getByRole('dialog', { name: renamed }).getByText(/› Southern Contact Front Desk/),
    ).toBeVisible()
  })
  await test.step('and back', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('dialog', { name: renamed }).getByText('the top of the tree')).toBeVisible()
  })
  await test.step('archive, and bring it back', async () => {
    await page.getByRole('button', { name: 'Archive' }).click()
    await expect(page.getByText('This unit is archived.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('This unit is archived.')).toBeHidden()
  })
  await test.step('its history tells all of it', async () => {
    const panel = page.getByRole('dialog', { name: renamed })
    await panel.getByText('History', { exact: true }).click()
    const history = panel.getByRole('listitem')
    // Made, renamed with a head-count, moved, moved back, archived, brought back.
    await expect(history).toHaveCount(6)
    await expect(history.nth(4)).toContainText(renamed)
    await expect(history.nth(4)).toContainText('12.5')
  })
})

test('a unit that was archived is found in the archive later, and comes back from there', async ({
  page,
  actAs,
}) => {
  await actAs('administrator')
  const name = unique('Closed Desk')
  await createUnit(page, { name, code: name })
  await openUnit(page, name)
  await page.getByRole('button', { name: 'Archive' }).click()
  await expect(page.getByText('This unit is archived.')).toBeVisible()

  await page.goto('/people/units?archived=1')
  await page.getByRole('searchbox', { name: 'Search units' }).fill(name)
  await page.getByRole('row', { name }).click()
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(messageOf(page, `${name} is back.`)).toBeVisible()
  await expect(page.getByText('No archived unit is called that')).toBeVisible()
})

test('of two people who edit one unit, the later one chooses between both versions', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  await actAs('administrator')
  const name = unique('Shared Desk')
  await createUnit(page, { name, code: name })
  await openUnit(page, name)

  const other = await openAnotherDevice({ storageState: await page.context().storageState() })
  await openUnit(other, name)

  await page.getByRole('button', { name: 'Edit' }).click()
  const mine = page.getByRole('dialog', { name: `Edit ${name}` })
  await mine.getByLabel('Headcount').fill('7')

  await other.getByRole('button', { name: 'Edit' }).click()
  const theirs = other.getByRole('dialog', { name: `Edit ${name}` })
  await theirs.getByLabel('Headcount').fill('9')
  await theirs.getByRole('button', { name: 'Save' }).click()
  await expect(messageOf(other, `${name} is saved.`)).toBeVisible()

  await mine.getByRole('button', { name: 'Save' }).click()
  const choice = mine.getByRole('alert')
  await expect(choice).toContainText('Somebody else has changed this since you opened it.')
  await expect(choice.getByRole('row', { name: 'Headcount 9 7' })).toBeVisible()

  await choice.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByRole('dialog', { name, exact: true }).getByText('7 FTE').first()).toBeVisible()
})
