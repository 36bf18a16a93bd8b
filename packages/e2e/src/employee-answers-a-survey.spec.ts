import { findBarriers } from './find-barriers.ts'
import { expect, test, unique } from './journey.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('an employee answers a survey on a phone by keyboard alone, with a break in the middle, and once', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  const name = unique('How ready we are')
  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('link', { name: 'Customer first' }).click()
  await page.getByRole('link', { name: 'Readiness', exact: true }).click()
  await page
    .getByRole('button', { name: /^(Round|Plan the baseline)$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'New round' })
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog
    .getByLabel('What is asked?')
    .selectOption({ label: 'Implementation readiness: commitment and efficacy' })
  await dialog.getByLabel('Opens on').fill(dayFromNow(0))
  await dialog.getByLabel('Last day').fill(dayFromNow(14))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Open now' }).click()
  await page.getByRole('button', { name: 'Open the round' }).click()
  await expect(page.getByRole('button', { name: 'Open the round' })).toBeHidden()

  const phone = await openAnotherDevice(PHONE)
  await actAs('employee', phone)
  await phone.goto('/my-surveys')
  expect(await findBarriers(phone)).toEqual([])
  await phone.getByRole('link', { name }).press('Enter')

  await test.step('what is seen by whom is said before anything is asked', async () => {
    await expect(phone.getByRole('heading', { level: 1 })).toContainText(name)
    await expect(phone.getByText('Nobody sees your answers')).toBeVisible()
    await expect(phone.getByText('for groups of at least 5 people')).toBeVisible()
    await expect(phone.getByText('for groups of at least 10 people')).toBeVisible()
    expect(await findBarriers(phone)).toEqual([])
  })
  const link = phone.url()

  /** From the statement's number, where the focus is: into the scale, up to its last step, and on. */
  async function agree(number: number) {
    await expect(phone.getByText(`Statement ${number} of 12`)).toBeFocused()
    await phone.keyboard.press('Tab')
    await phone.keyboard.press('ArrowUp')
    await expect(phone.getByRole('radio', { name: /^5/ })).toBeChecked()
    await phone.keyboard.press('Enter')
  }

  await test.step('a reload in the middle keeps what was chosen', async () => {
    await phone.getByRole('button', { name: 'Begin' }).press('Enter')
    expect(await findBarriers(phone)).toEqual([])
    for (const number of [1, 2, 3]) await agree(number)
    await expect(phone.getByText('Statement 4 of 12')).toBeFocused()
    await phone.reload()
    await phone.getByRole('button', { name: 'Go on where you were' }).press('Enter')
    await expect(phone.getByText('Statement 4 of 12')).toBeFocused()
    await phone.getByRole('button', { name: 'Back' }).press('Enter')
    await expect(phone.getByRole('radio', { name: /^5/ })).toBeChecked()
    await phone.getByRole('button', { name: 'Next' }).press('Enter')
  })

  await test.step('one is skipped, and the review says so', async () => {
    for (const number of [4, 5, 6, 7, 8, 9, 10, 11]) await agree(number)
    await phone.getByRole('button', { name: 'Skip' }).press('Enter')
    await phone.getByLabel('Training').fill('Show it to us on our own cases.')
    await phone.getByRole('button', { name: 'Next' }).press('Enter')
    await expect(phone.getByText('One statement has no answer.')).toBeVisible()
    await expect(phone.getByRole('button', { name: 'Change statement 12: no answer' })).toBeVisible()
    expect(await findBarriers(phone)).toEqual([])
  })

  await test.step('without a connection nothing is lost, and with one it arrives', async () => {
    await phone.context().setOffline(true)
    await phone.getByRole('button', { name: 'Send my answers' }).press('Enter')
    await expect(phone.getByRole('alert')).toContainText('They are still kept on this device')
    await phone.context().setOffline(false)
    await phone.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(phone.getByRole('heading', { name: 'Thank you. Your answers have arrived.' })).toBeFocused()
    expect(
      await phone.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('survey'))),
    ).toEqual([])
  })

  await test.step('a second visit is told that the link has been used', async () => {
    await phone.goto('/my-surveys')
    await expect(phone.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
    await expect(phone.getByRole('link', { name })).toHaveCount(0)
    await phone.goto(link)
    await expect(phone.getByRole('heading', { name: 'This link has been used to answer' })).toBeVisible()
    expect(await findBarriers(phone)).toEqual([])
  })
})
