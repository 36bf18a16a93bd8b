import { credentialsOf, expect, fillSignIn, messageOf, signIn, test, unique } from './journey.ts'

test('a new account signs in with its first password, acts by its roles at once, and is out once disabled', async ({
  page,
  signInAs,
  openAnotherDevice,
}) => {
  await signInAs('administrator')
  const name = unique('Robin Vale')
  const email = `${name.replaceAll(' ', '.').toLowerCase()}@demo.example`

  const password = await test.step('make the account', async () => {
    await page.goto('/settings/accounts')
    await page.getByRole('button', { name: 'New account' }).click()
    const dialog = page.getByRole('dialog', { name: 'New account' })
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByLabel('E-mail').fill(email)
    await dialog.getByLabel('Role', { exact: true }).selectOption({ label: 'Employee' })
    await dialog.getByRole('button', { name: 'Create account' }).click()
    const shownOnce = page.getByRole('dialog', { name: 'The account is ready' }).getByRole('status')
    await expect(shownOnce).toContainText(`Password for ${email}`)
    const [, first = ''] = (await shownOnce.innerText()).split('\n').filter(Boolean)
    return first
  })
  await page.getByRole('button', { name: 'Done' }).click()

  const theirs = await openAnotherDevice()
  const places = theirs.getByRole('navigation', { name: 'Main' })
  await test.step('sign in with it', async () => {
    await signIn(theirs, { email, password })
    await expect(places.getByRole('link', { name: 'Programs' })).toBeVisible()
    await expect(places.getByRole('link', { name: 'Board' })).toBeHidden()
  })
  await test.step('another role counts from the next request on', async () => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('button', { name: 'Edit' }).click()
    const dialog = page.getByRole('dialog', { name: `Edit ${name}` })
    await dialog.getByLabel('Role', { exact: true }).selectOption({ label: 'Executive' })
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(messageOf(page, `${name} is saved.`)).toBeVisible()

    await theirs.reload()
    await expect(places.getByRole('link', { name: 'Board' })).toBeVisible()
  })
  await test.step('disabled is signed out', async () => {
    await page.getByRole('button', { name: 'Disable' }).click()
    await expect(messageOf(page, `${name} is disabled and signed out everywhere.`)).toBeVisible()

    await theirs.reload()
    await expect(theirs).toHaveURL(/sign-in/)
    await fillSignIn(theirs, { email, password })
    await expect(theirs.getByRole('alert')).toHaveText(/./)
    await expect(theirs).toHaveURL(/sign-in/)
  })
  await test.step('and back in by undo', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('button', { name: 'Disable' })).toBeVisible()
    await fillSignIn(theirs, { email, password })
    await expect(theirs).not.toHaveURL(/sign-in/)
  })
})

test('a wrong password is refused without telling whether the address exists', async ({ page }) => {
  const { email } = credentialsOf('executive')
  await page.goto('/sign-in')
  const refusals: string[] = []
  for (const address of [email, 'nobody@demo.example']) {
    await fillSignIn(page, { email: address, password: 'certainly not this one' })
    await expect(page.getByRole('alert')).toHaveText(/do not belong together/)
    refusals.push(await page.getByRole('alert').innerText())
  }
  expect(refusals[0]).toBe(refusals[1])
})
