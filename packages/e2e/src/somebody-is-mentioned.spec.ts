import { credentialsOf, expect, messageOf, signIn, test, unique } from './journey.ts'

test('one person mentions another, who finds it by the bell and answers', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  await actAs('program.manager')
  await page.goto('/programs?new')
  const dialog = page.getByRole('dialog', { name: 'New program' })
  const name = unique('Heard and answered')
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByRole('button', { name: 'Create program' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

  // By keyboard alone: the list of names opens at the cursor, arrows and Enter choose, Ctrl+Enter sends.
  await page.getByRole('button', { name: 'Comment on this program' }).press('Enter')
  const field = page.getByLabel('Your comment')
  const question = unique('who owns the vision?')
  await field.pressSequentially('Hello @demo ex')
  await expect(page.getByRole('option', { name: 'Demo executive' })).toBeVisible()
  await field.press('Enter')
  await expect(field).toHaveValue('Hello @Demo executive ')
  await field.pressSequentially(question)
  await page.reload()
  await page.getByRole('button', { name: 'Comment on this program' }).press('Enter')
  await expect(field).toHaveValue(`Hello @Demo executive ${question}`)
  await field.press('Control+Enter')
  await expect(field).toHaveValue('')
  await expect(page.getByRole('article').filter({ hasText: question })).toContainText('@Demo executive')

  const other = await openAnotherDevice({ viewport: { width: 390, height: 844 } })
  await signIn(other, credentialsOf('executive'))
  await other.getByRole('link', { name: /^Mentions: \d+ new$/ }).click()
  await other.getByRole('listitem').filter({ hasText: question }).getByRole('link', { name }).click()
  await expect(other.getByRole('article').filter({ hasText: question })).toBeVisible()
  const answer = unique('I do, from Monday on')
  await other.getByLabel('Your comment').fill(answer)
  await other.getByLabel('Your comment').press('Control+Enter')
  await expect(other.getByRole('article').filter({ hasText: answer })).toBeVisible()

  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '2 comments' })).toBeVisible()
  await page.getByRole('listitem').filter({ hasText: 'Demo executive' }).getByRole('link').click()
  const answered = page.getByRole('article').filter({ hasText: answer })
  await expect(answered).toBeVisible()

  await page
    .getByRole('article')
    .filter({ hasText: question })
    .getByRole('button', { name: 'Remove this comment' })
    .click()
  await expect(page.getByRole('article').filter({ hasText: question })).toHaveCount(0)
  await expect(messageOf(page, 'The comment is removed.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('article').filter({ hasText: question })).toBeVisible()
})
