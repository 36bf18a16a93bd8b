import { expect, test } from './journey.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a brief is read on a phone, and who was there is put down with a tap a person, and taken back', async ({
  page,
  actAs,
}) => {
  await actAs('line.manager')
  await page.goto('/my-briefings')
  await expect(page.getByRole('heading', { level: 1, name: 'Whom do I still have to tell?' })).toBeVisible()
  await page
    .getByRole('link', { name: /How shifts hand over/ })
    .first()
    .tap()

  await test.step('the brief says what is decided and what can still change', async () => {
    await expect(page.getByRole('heading', { name: 'What is decided' })).toBeVisible()
    await expect(page.getByText('Which desk begins')).toBeVisible()
  })
  await test.step('everybody was there but one, and a question came back', async () => {
    await page.getByRole('button', { name: 'Everybody was there' }).tap()
    await page
      .getByRole('button', { name: /✓ there/ })
      .first()
      .tap()
    await page.getByLabel('Question brought back').fill('Who covers the first quarter of an hour?')
    await page.getByRole('button', { name: 'Put down that it was held' }).tap()
    await expect(page.getByText(/^Put down: \d+ of \d+ were there\.$/)).toBeVisible()
    await expect(page.getByText('Who covers the first quarter of an hour?')).toBeVisible()
  })
  await test.step('all of it is taken back', async () => {
    await page.getByRole('button', { name: 'It was not held' }).tap()
    await expect(page.getByRole('button', { name: 'Put down that it was held' })).toBeVisible()
    await expect(page.getByText('Who covers the first quarter of an hour?')).toBeHidden()
  })
})
