import { findBarriers } from './find-barriers.ts'
import { credentialsOf, expect, signIn, test, unique } from './journey.ts'
import { momentIn } from './moment-in.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** The demonstration's employee, and four others. */
const ATTENDEES = ['H28561', 'H10001', 'H10002', 'H10003', 'H10004']

test('those who were there say how it was by their own link and the keyboard, and HR reads what enough have said', async ({
  page,
  signInAs,
  openAnotherDevice,
}) => {
  // Whoever was there is asked within a minute.
  test.slow()
  const name = unique('Short evening')
  await signInAs('hr')
  await test.step('a session that is over: who was there, and that this is all', async () => {
    await page.goto('/training')
    await page.getByRole('button', { name: 'New session' }).click()
    const form = page.getByRole('dialog', { name: 'New session' })
    const [begins, ends] = [momentIn(-30), momentIn(-2)]
    await form.getByLabel('Course').selectOption({ label: 'Letters that people understand' })
    await form.getByLabel('Name').fill(name)
    await form.getByLabel('First day').fill(begins.day)
    await form.getByLabel('Begins at').fill(begins.time)
    await form.getByLabel('Last day').fill(ends.day)
    await form.getByLabel('Ends at').fill(ends.time)
    await form.getByLabel('Time zone').selectOption('Europe/London')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await page.getByRole('button', { name: 'Paste a list' }).click()
    await page.getByLabel('The list').fill(ATTENDEES.join('\n'))
    await page.getByRole('button', { name: 'Look them up' }).press('Enter')
    await page.getByRole('button', { name: 'Save 5 people' }).press('Enter')
    await expect(page.locator('[data-name]')).toHaveCount(ATTENDEES.length)
    await page.getByRole('button', { name: 'Close the sheet' }).press('Enter')
    const question = page.getByRole('dialog', { name: 'Is it all on file?' })
    await question.getByRole('button', { name: 'Close the sheet' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Open the sheet again' })).toBeVisible()
  })

  const phone = await openAnotherDevice(PHONE)
  await test.step('somebody who was there answers on a phone, by keyboard and once', async () => {
    await signIn(phone, credentialsOf('employee'))
    const own = phone
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('link', { name: /^Answer/ })
    await expect(async () => {
      await phone.goto('/my-surveys')
      await expect(own).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 90_000 })
    await own.press('Enter')
    await expect(phone.getByText('It is the training that is looked at, not you.')).toBeVisible()
    expect(await findBarriers(phone)).toEqual([])
    const link = phone.url()
    const first = phone.getByRole('group', { name: 'What I learned helps me in my work.' })
    await first.getByRole('radio', { name: '1' }).focus()
    for (let step = 1; step < 5; step++) await phone.keyboard.press('ArrowRight')
    await expect(first.getByRole('radio', { name: '5' })).toBeChecked()
    await phone.getByRole('button', { name: 'Send my answers' }).press('Enter')
    await expect(phone.getByRole('heading', { name: 'Thank you. What you said has arrived.' })).toBeFocused()
    await phone.goto('/my-surveys')
    await expect(phone.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
    await expect(own).toBeHidden()
    await phone.goto(link)
    await expect(phone.getByRole('button', { name: 'Send my answers' })).toBeHidden()
  })

  await test.step('one of five is shown to nobody, nine of fourteen are', async () => {
    await page.reload()
    const worked = page.getByRole('region', { name: 'Did it work?' })
    await expect(worked).toContainText('Nothing is told before it closes, not even how many have answered.')
    await worked.getByRole('button', { name: 'Close it now' }).press('Enter')
    await page.getByRole('button', { name: 'Close it', exact: true }).press('Enter')
    await expect(worked).toContainText(
      'Fewer than 5 of 5 people answered: what they said is shown to nobody.',
    )
    await expect(worked.getByText('What I learned helps me in my work.')).toBeHidden()

    await page.goto('/training?search=Hall+2')
    await page
      .getByRole('table', { name: 'Past' })
      .getByRole('button', { name: /^One matter/ })
      .first()
      .click()
    await expect(worked.getByText('What I learned helps me in my work.')).toBeVisible()
    await expect(worked.getByText(/agree \(4 or 5\); mean .* of 5; 9 answers\s*$/).first()).toBeVisible()
  })
})
