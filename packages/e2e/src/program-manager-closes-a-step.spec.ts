import { expect, test, unique } from './journey.ts'

test('a step closes through its gate by keyboard, against what is open only with a reason, and opens again', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  const name = unique('Same-day answers')
  await page.goto('/programs')
  await page.getByRole('button', { name: 'New program' }).click()
  const creating = page.getByRole('dialog', { name: 'New program' })
  await creating.getByLabel('Name', { exact: true }).fill(name)
  await creating.getByRole('button', { name: 'Create program' }).click()
  await page.getByRole('link', { name: 'Steps', exact: true }).click()

  const road = page.getByRole('list', { name: 'The eight steps' })
  await test.step('the answer stands first, and its step is unfolded', async () => {
    await expect(page.getByText('Write down why the organization can’t stay as it is.').first()).toBeVisible()
    await expect(road.getByRole('button', { name: /1\. Establishing/ })).toHaveAttribute(
      'aria-current',
      'step',
    )
  })

  await test.step('arrow keys walk the road, and the address leads back', async () => {
    await road.getByRole('button', { name: /1\. Establishing/ }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('region', { name: 'Step 3' })).toContainText('No vision is written yet.')
    await expect(page).toHaveURL(/step=3$/)
    await page.reload()
    await expect(page.getByRole('region', { name: 'Step 3' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Close the step' })).toHaveCount(0)
    await road.getByRole('button', { name: /3\. Developing/ }).focus()
    await page.keyboard.press('Home')
  })

  const gate = page.getByRole('region', { name: 'Step 1' })
  await test.step('the step gets its status and owner', async () => {
    await gate.getByRole('button', { name: 'Edit step 1' }).click()
    const dialog = page.getByRole('dialog', { name: /^1\. / })
    await dialog.getByLabel('Status').selectOption({ label: 'In progress' })
    await dialog.getByLabel('Owner').fill('Head of Service')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(gate).toContainText('Head of Service')
    await expect(road.getByRole('listitem').first()).toContainText('In progress')
  })
  await test.step('closing against the gate takes a reason, which stays with it', async () => {
    await gate.getByRole('button', { name: 'Close the step' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: /Close step 1/ })
    await dialog.getByRole('button', { name: 'Close against the gate' }).press('Enter')
    await expect(dialog.getByText(/Say why the step is closed all the same/).first()).toBeVisible()
    await dialog.getByLabel('Why is it closed all the same?').fill('Everybody here knows why.')
    await dialog.getByRole('button', { name: 'Close against the gate' }).press('Enter')
    await expect(gate).toContainText('Closed against its gate')
    await expect(gate).toContainText('Everybody here knows why.')
  })

  await test.step('undo opens it again', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(gate).toContainText('Opened again by')
    await expect(gate.getByRole('button', { name: 'Close the step' })).toBeVisible()
  })
})
