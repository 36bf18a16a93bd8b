import { expect, messageOf, test, unique } from './journey.ts'

test('a program manager writes a communication, somebody else approves it, and it is scheduled once nothing is missing', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('link', { name: 'Customer first' }).first().click()
  await page.getByRole('link', { name: 'Communications', exact: true }).click()
  await page.getByRole('link', { name: 'New communication' }).click()

  const title = unique('What changes in spring')
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Purpose').fill('Everybody knows what is different.')
  await page.getByRole('checkbox', { name: 'Those who answer callers' }).check()
  await page.getByLabel('What it says').fill('Dear {{salary}}')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('There is no placeholder {{salary}}')).toBeVisible()
  await page.getByLabel('What it says').fill('Dear {{first_name}}, **{{unit}}** begins.')

  // What is typed is kept, and what its people would read stands beside it.
  await page.reload()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title)
  const preview = page.getByRole('region', { name: 'Preview for Those who answer callers' })
  await expect(preview.locator('strong')).not.toBeEmpty()
  await expect(preview.getByText('{{')).toHaveCount(0)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()

  // Each thing that is missing leads to the field where it is put right.
  const missing = page.getByRole('region', { name: 'What is missing' })
  await missing.getByRole('link', { name: 'Name the sender.' }).click()
  await expect(page.getByLabel('Sender')).toBeFocused()
  await page.keyboard.type('Lena Park')
  await page.getByLabel('How people comment').selectOption({ label: 'On a page of their own, named or not' })
  await page.getByLabel('Day').fill('2030-03-04')
  await page.keyboard.press('Control+Enter')
  await expect(missing.getByRole('listitem')).toHaveText([
    'Have it approved by somebody who did not write it.',
  ])
  await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0)

  const other = await openAnotherDevice()
  await actAs('executive', other)
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Approve' }).click()
  await expect(messageOf(other, `“${title}” is approved.`)).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(messageOf(page, `“${title}” leaves on 4 Mar 2030.`)).toBeVisible()

  // By keyboard to the day after, and back.
  await page.goto(`${page.url().replace(/\/[^/]+$/, '')}?view=calendar&on=2030-03-04`)
  const day = (name: RegExp) => page.getByRole('region', { name })
  await day(/4 Mar 2030/)
    .getByRole('link', { name: title })
    .press('Alt+ArrowRight')
  await expect(day(/5 Mar 2030/).getByRole('link', { name: title })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(day(/4 Mar 2030/).getByRole('link', { name: title })).toBeVisible()
})
