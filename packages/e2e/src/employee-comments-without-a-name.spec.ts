import { expect, messageOf, test, unique } from './journey.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('an employee comments on a phone without a name, a manager answers several at once, and the employee reads it', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  const done = unique('From Monday on there is one form')
  const phone = await openAnotherDevice(PHONE)
  await actAs('employee', phone)
  await phone.goto('/my-messages')

  await test.step('by the message’s own link, told who sees what', async () => {
    await phone.getByRole('list', { name: 'Messages' }).getByRole('link').first().click()
    await expect(phone.getByRole('heading', { name: 'What do you think?' })).toBeVisible()
    await phone.getByLabel('Your comment').fill('Which form counts?')
    await phone.reload()
    await expect(phone.getByLabel('Your comment')).toHaveValue('Which form counts?')
    await phone.getByRole('radio', { name: /^Without my name/ }).check()
    await phone.getByRole('button', { name: 'Send' }).click()
    await expect(phone.getByText('It is there from tomorrow on, without your name.')).toBeVisible()
  })

  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('link', { name: 'Customer first' }).click()
  await page.getByRole('link', { name: 'Feedback', exact: true }).click()
  const comments = page.getByRole('list', { name: 'Comments' })

  await test.step('by keyboard, two at once', async () => {
    await expect(comments.getByText('Which form counts?')).toHaveCount(0)
    await comments.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('j')
    await page.keyboard.press('Space')
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Answer 2 comments' })
    await dialog.getByLabel('You said').fill('You asked which form counts.')
    await dialog.getByLabel('We did').fill(done)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(messageOf(page, '2 comments answered.')).toBeVisible()
  })

  await phone.goto('/my-messages')
  await expect(phone.getByText(done)).toBeVisible()
})
