import type { Page } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { expect, messageOf, test } from './journey.ts'
import { momentIn } from './moment-in.ts'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** The sheet of a session that is over and of which nothing is on file yet. */
async function openSheet(page: Page): Promise<void> {
  await page.goto('/training?search=Second+morning')
  await page.getByRole('row').filter({ hasText: 'Second morning' }).first().click()
  await expect(page.getByRole('combobox', { name: 'Who was there?' })).toBeFocused()
}

const saved = (page: Page) => page.locator('[data-saved]')
const shown = (page: Page, status: string) =>
  page.getByRole('group', { name: 'Show' }).getByRole('button', { name: status })
const statusOf = (page: Page, name: string) => page.getByLabel(`Status of ${name}`, { exact: true })

test('HR puts down who was there with three keystrokes a person, takes back, and closes the sheet', async ({
  page,
  actAs,
}) => {
  await actAs('hr')
  await openSheet(page)
  const names = await page.locator('[data-name]').allInnerTexts()
  await expect(shown(page, 'Registered')).toHaveText(`Registered ${names.length}`)
  let keystrokes = 0
  const press = async (key: string) => {
    keystrokes++
    await page.keyboard.press(key)
  }
  for (const name of names) {
    for (const letter of name.slice(0, 2).toLowerCase()) await press(letter)
    await press('Enter')
  }
  expect(keystrokes).toBe(3 * names.length)
  await expect(shown(page, 'Completed')).toHaveText(`Completed ${names.length}`)
  await expect(saved(page)).toHaveText('All saved.')

  await page.keyboard.press('Control+z')
  await expect(shown(page, 'Registered')).toHaveText('Registered 1')
  await expect(saved(page)).toHaveText('All saved.')
  await page.getByRole('button', { name: 'Close the sheet' }).press('Enter')
  const question = page.getByRole('dialog', { name: 'Is it all on file?' })
  await expect(question).toContainText('1 person still registered')
  await question.getByRole('button', { name: 'Close the sheet' }).press('Enter')
  await expect(shown(page, 'No-show')).toHaveText('No-show 1')
  await page.getByRole('button', { name: 'Open the sheet again' }).press('Enter')
  await expect(shown(page, 'Registered')).toHaveText('Registered 1')
})

test('what HR puts down without network waits, also on a closed page, and is on file once', async ({
  page,
  context,
  actAs,
}) => {
  await actAs('hr')
  await openSheet(page)
  const names = await page.locator('[data-name]').allInnerTexts()
  const [first = '', second = '', third = ''] = names
  await context.setOffline(true)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('e')
  // Said otherwise before it has left: the later word counts, and waits once.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('e')
  await expect(saved(page)).toHaveText(/^3 marks wait for the network\./)
  await context.setOffline(false)
  await expect(saved(page)).toHaveText('All saved.')

  await context.setOffline(true)
  await page.keyboard.press('a')
  await expect(saved(page)).toHaveText(/^1 mark waits for the network\./)
  // Signing out would remove it: that is asked first.
  await page.getByRole('button', { name: /: your menu$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  const question = page.getByRole('dialog', { name: 'Sign out?' })
  await expect(question).toContainText('1 mark of who was there isn’t on file yet.')
  await question.getByRole('button', { name: 'Stay signed in' }).click()
  // Nor has its owner to come back to the sheet.
  await page.getByRole('link', { name: 'Training', exact: true }).first().click()
  await expect(page.getByText('1 mark waits on this device for the network.')).toBeVisible()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto('/training/courses')
  await expect(messageOf(again, '1 mark that waited is on file.')).toBeVisible()
  await openSheet(again)
  await expect(saved(again)).toHaveText('All saved.')
  await again.reload()
  await expect(statusOf(again, first)).toHaveValue('NO_SHOW')
  await expect(statusOf(again, second)).toHaveValue('ATTENDED')
  await expect(statusOf(again, third)).toHaveValue('EXCUSED')
  await expect(shown(again, 'All')).toHaveText(`All ${names.length}`)

  // A test before and one after, in one field.
  await again.getByRole('button', { name: second, exact: true }).press('Enter')
  await again.keyboard.type('40 / 88')
  await again.keyboard.press('Enter')
  await expect(again.getByRole('button', { name: `Edit the score of ${second}` })).toHaveText('40 / 88')
  await expect(saved(again)).toHaveText('All saved.')
})

test('people sign in at the room with a phone, by the code that HR shows', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  await actAs('hr')
  await page.goto('/training')
  await page.getByRole('button', { name: 'New session' }).click()
  const form = page.getByRole('dialog', { name: 'New session' })
  const [begins, ends] = [momentIn(-5), momentIn(25)]
  await form.getByLabel('First day').fill(begins.day)
  await form.getByLabel('Begins at').fill(begins.time)
  await form.getByLabel('Last day').fill(ends.day)
  await form.getByLabel('Ends at').fill(ends.time)
  await form.getByLabel('Time zone').selectOption('Europe/London')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/training\/sessions\//)
  // One comes who isn't registered: there is a seat.
  await page.getByRole('combobox', { name: 'Who was there?' }).pressSequentially('an')
  const found = page.getByRole('option').first()
  await expect(found).toContainText('not registered')
  const [name = '', number = ''] = (await found.locator('span').allInnerTexts()).map(
    (text) => text.split(' · ')[0],
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Code for the room' }).click()
  const link = await page.getByRole('link', { name: 'The page itself' }).getAttribute('href')
  await page.keyboard.press('Escape')

  const phone = await openAnotherDevice(PHONE)
  await phone.goto(link ?? '')
  await expect(phone.getByLabel('Your staff number or e-mail address')).toBeVisible()
  expect(await findBarriers(phone)).toEqual([])
  await expect(phone.getByText(name)).toBeHidden()
  await phone.getByLabel('Your staff number or e-mail address').fill(number)
  await phone.getByRole('button', { name: 'I am here' }).click()
  await expect(phone.getByRole('heading', { name: 'Thank you, that has arrived' })).toBeVisible()
  await expect(phone.getByText(name)).toBeHidden()
  // Somebody who isn't known is answered alike.
  await phone.getByRole('button', { name: 'Sign in somebody else' }).click()
  await phone.getByLabel('Your staff number or e-mail address').fill('nobody-1')
  await phone.getByRole('button', { name: 'I am here' }).click()
  await expect(phone.getByRole('heading', { name: 'Thank you, that has arrived' })).toBeVisible()

  await page.reload()
  await expect(page.locator('[data-name]')).toHaveText([name])
  await expect(statusOf(page, name)).toHaveValue('ATTENDED')
  await expect(page.getByText('signed in', { exact: true })).toBeVisible()
})
