import { expect, messageOf, test } from './journey.ts'

test('somebody has their days in a calendar of their own, until they make another link', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  await actAs('hr')
  await page.goto('/calendar')
  await expect(page.getByRole('heading', { name: 'What comes next' })).toBeVisible()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const field = page.getByLabel('Your private link')
  const link = await field.inputValue()

  // A calendar is signed in nowhere.
  const calendar = await openAnotherDevice()
  const first = await calendar.request.get(link)
  expect(first.headers()['content-type']).toContain('text/calendar')
  expect(await first.text()).toMatch(/^BEGIN:VCALENDAR[^]*SUMMARY:Go-live: [^]*END:VCALENDAR/)

  await page.getByRole('button', { name: 'Make another link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make another link?' })
  await dialog.getByRole('button', { name: 'Make another link' }).click()
  await expect(messageOf(page, 'There is a new link; the one before is dead.')).toBeVisible()
  expect((await calendar.request.get(link)).status()).toBe(404)
  expect((await calendar.request.get(await field.inputValue())).status()).toBe(200)

  await page.getByRole('button', { name: 'Turn it off' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Turn it off' }).click()
  await expect(page.getByRole('button', { name: 'Make a link' })).toBeVisible()
})
