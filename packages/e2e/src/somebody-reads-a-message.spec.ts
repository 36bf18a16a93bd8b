import { expect, messageOf, test, unique } from './journey.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('what is sent now is on its way, an employee reads and confirms it on a phone, and the manager can’t tell who did', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('link', { name: 'Customer first' }).first().click()
  await page.getByRole('link', { name: 'Communications', exact: true }).click()
  await page.getByRole('link', { name: 'New communication' }).click()

  const title = unique('Who decides from Monday on')
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Purpose').fill('Everybody knows whom to ask.')
  await page.getByRole('checkbox', { name: 'Those who answer callers' }).check()
  await page.getByLabel('What it says').fill('Dear {{first_name}}, **you** decide.')
  await page.getByLabel('Sender').fill('Lena Park')
  await page.getByLabel('How people comment').selectOption({ label: 'On a page of their own, named or not' })
  await page.getByLabel('Day').fill('2030-03-04')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()

  const other = await openAnotherDevice()
  await actAs('executive', other)
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Approve' }).click()
  await expect(messageOf(other, `“${title}” is approved.`)).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: 'Schedule', exact: true }).click()
  const delivery = page.getByRole('listitem', { name: 'Delivery to Those who answer callers' })
  await test.step('it leaves at once, whatever its day', async () => {
    await page.getByRole('button', { name: 'Send now' }).click()
    const dialog = page.getByRole('dialog', { name: 'Send it now?' })
    await dialog.getByRole('button', { name: 'Send it now' }).click()
    await expect(messageOf(page, 'It is leaving.')).toBeVisible()
    await expect(delivery).toContainText(/Sent to [\d,]+ of [\d,]+ people\. [\d,]+ on the way\./)
  })

  const phone = await openAnotherDevice(PHONE)
  await actAs('employee', phone)
  await phone.goto('/my-messages')
  const mine = phone.getByRole('list', { name: 'Messages' }).getByRole('listitem').filter({ hasText: title })
  await test.step('confirmed on its page, it says so and keeps saying so', async () => {
    await mine.getByRole('link', { name: title }).click()
    await expect(phone.getByRole('heading', { level: 1, name: title })).toBeFocused()
    await expect(phone.locator('strong').first()).toHaveText('you')
    await phone.getByRole('button', { name: 'I have read this and know whom to ask' }).press('Enter')
    await expect(phone.getByText('Thank you. It is noted that this reached you on')).toBeFocused()
    await phone.goto('/my-messages')
    await expect(mine).toContainText('Read on')
  })

  await page.reload()
  await expect(delivery).toContainText('Reached: nobody yet, or fewer than 5 people.')
})
