import { expect, test, unique } from './journey.ts'

test('HR puts a course into the catalog, and a program manager has an audience take it', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  const title = unique('Listening first')
  await actAs('hr')
  await page.goto('/training/courses?new')
  const form = page.getByRole('dialog', { name: 'New course' })
  await form.getByLabel('Title').fill(title)
  // The code of another course is refused by its title.
  await form.getByLabel('Code').fill('OM-101')
  await page.keyboard.press('Control+Enter')
  await expect(form.getByText('“One matter, one owner” has this code. Choose another.').first()).toBeVisible()
  await form.getByLabel('Code').fill(title)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('No audience has to take it.')).toBeVisible()

  const desk = await openAnotherDevice()
  await actAs('program.manager', desk)
  await desk.goto('/programs')
  await desk.getByRole('link', { name: 'Customer first' }).first().click()
  const pages = desk.getByRole('navigation', { name: 'Pages of this program' })
  await pages.getByRole('link', { name: 'Training', exact: true }).click()
  await desk.getByRole('button', { name: 'Requirement' }).click()
  const dialog = desk.getByRole('dialog', { name: 'Who has to take what, and by when?' })
  await dialog.getByLabel('Course').selectOption({ label: title })
  await dialog.getByLabel('Audience').selectOption({ label: 'Case officers in Licensing' })
  await dialog.getByLabel('Audience').press('Control+Enter')
  const required = desk.getByRole('region', { name: 'Who has to take what' })
  await expect(required.getByRole('listitem').filter({ hasText: title })).toContainText(
    'By the go-live of their wave',
  )

  // What somebody has to take stays in the catalog.
  await page.getByRole('button', { name: 'Archive this course' }).click()
  await expect(
    page.getByText(/is still in use: required of “Case officers in Licensing”/).first(),
  ).toBeVisible()
  await desk.getByRole('button', { name: `Remove ${title} for Case officers in Licensing` }).click()
  await expect(required.getByText(title)).toBeHidden()
})
