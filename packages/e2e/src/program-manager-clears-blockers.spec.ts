import { expect, test, unique } from './journey.ts'

test('a program manager puts down a risk, says that it has happened, and closes it on what shows it', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  const program = unique('One front door')
  await page.goto('/programs')
  await page.getByRole('button', { name: 'New program' }).click()
  const creating = page.getByRole('dialog', { name: 'New program' })
  await creating.getByLabel('Name', { exact: true }).fill(program)
  await creating.getByRole('button', { name: 'Create program' }).click()
  await page
    .getByRole('navigation', { name: 'Pages of this program' })
    .getByRole('link', { name: 'Blockers' })
    .press('Enter')

  await page.getByRole('button', { name: 'Add the first' }).press('Enter')
  const adding = page.getByRole('dialog', { name: 'What stands in the way?' })
  await adding.getByRole('radio', { name: 'Risk' }).check()
  await adding.getByLabel('Title').fill('The help line is not staffed on Fridays')
  await adding.getByLabel('Challenge').selectOption({ label: 'No Help' })
  await adding.getByLabel('Severity').selectOption({ label: '4, grave' })
  await adding.getByRole('button', { name: 'Save' }).press('Enter')

  const group = page.getByRole('region', { name: 'No Help' })
  await group.getByRole('button', { name: 'The help line is not staffed on Fridays' }).press('Enter')
  const panel = page.getByRole('dialog', { name: 'The help line is not staffed on Fridays' })
  await expect(panel).toContainText('12, high')
  await panel.getByRole('button', { name: 'It has happened' }).press('Enter')
  await page.getByRole('button', { name: 'Record' }).press('Enter')
  await expect(panel).toContainText('20, severe')
  await expect(panel).toContainText('Issue')

  await page.reload()
  await panel.getByRole('button', { name: 'Close it' }).press('Enter')
  const closing = page.getByRole('dialog', { name: 'Close “The help line' })
  await closing.getByLabel('What shows that it is over?').fill('Done.')
  await closing.getByRole('button', { name: 'Close it' }).press('Enter')
  await expect(closing).toContainText('at least 10 characters')
  await closing.getByLabel('What shows that it is over?').fill('Two people staff it, five days a week.')
  await closing.getByRole('button', { name: 'Close it' }).press('Enter')
  await expect(panel).toContainText('Two people staff it, five days a week.')
  await panel.getByRole('button', { name: 'Close', exact: true }).press('Enter')

  await page.getByRole('button', { name: 'List' }).press('Enter')
  await page.getByLabel('With what is closed').check()
  await expect(page.getByRole('row', { name: /The help line is not staffed/ })).toContainText('Closed')
})
