import { expect, messageOf, test, unique } from './journey.ts'

test('HR plans a session with two seats, three people register, one gives up, and the third moves up', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  const name = unique('Small group')
  await actAs('hr')
  await page.goto('/training')
  await page.getByRole('button', { name: 'New session' }).click()
  const form = page.getByRole('dialog', { name: 'New session' })
  await form.getByLabel('Course').selectOption({ label: 'The shared record, step by step' })
  await form.getByLabel('Name').fill(name)
  await form.getByLabel('Seats', { exact: false }).first().fill('2')
  await form.getByLabel('Name').press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)

  const phone = await openAnotherDevice({ viewport: { width: 390, height: 844 } })
  await actAs('employee', phone)
  await phone.goto('/my-training')
  const mine = phone.getByRole('listitem').filter({ hasText: name })
  await mine.getByRole('button', { name: 'Register' }).click()
  await expect(messageOf(phone, 'You are registered.')).toBeVisible()

  await page.getByRole('button', { name: 'Register people' }).click()
  const register = page.getByRole('dialog', { name: 'Register people' })
  await register.getByLabel('People').fill('H10011\nH10012')
  await register.getByLabel('People').press('Control+Enter')
  await expect(messageOf(page, '1 registered, 1 on the waiting list.')).toBeVisible()
  await expect(page.getByText('2 of 2 seats taken, 1 waiting')).toBeVisible()

  await mine.getByRole('button', { name: 'I can’t come' }).click()
  await expect(messageOf(phone, 'You are no longer registered.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('2 of 2 seats taken', { exact: true })).toBeVisible()
})
