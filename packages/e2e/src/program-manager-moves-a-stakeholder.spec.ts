import { expect, messageOf, test } from './journey.ts'

test('a program manager moves a stakeholder by the arrow keys, hears where they are, and takes it back', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('link', { name: 'Customer first' }).first().click()
  await page.getByRole('link', { name: 'Stakeholders', exact: true }).click()

  const grid = page.getByRole('figure', { name: 'Grid of power and interest' })
  const mark = grid.getByRole('button', { name: /^IT operations:/ })
  await expect(mark).toHaveAccessibleName(/power 3, interest 2, keep satisfied/)
  await mark.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('IT operations: power 4, interest 3, manage closely.')).toBeAttached()
  await expect(mark).toBeFocused()
  await expect(mark).toHaveAccessibleName(/power 4, interest 3, manage closely/)

  await expect(messageOf(page, '“IT operations” is at power 4, interest 3 now.')).toBeVisible()
  await page.reload()
  await expect(mark).toHaveAccessibleName(/power 4, interest 3/)
  await mark.press('ArrowDown')
  await expect(messageOf(page, '“IT operations” is at power 3, interest 3 now.')).toBeVisible()
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).click()
  await expect(mark).toHaveAccessibleName(/power 4, interest 3/)

  // Where it was, by the pointer; the table says the same.
  await mark.dragTo(grid.locator('[data-field="3 2"]'))
  await expect(messageOf(page, '“IT operations” is at power 3, interest 2 now.')).toBeVisible()
  const row = page.getByRole('row', { name: /IT operations/ })
  await expect(row.getByRole('cell').first()).toHaveText('3')
  await expect(row.getByRole('cell').nth(1)).toHaveText('2')
})
