import { credentialsOf, expect, fillSignIn, test } from './journey.ts'

test('an address opened signed out leads to sign-in and back to exactly that address', async ({ page }) => {
  const address = '/people/employees?search=ann&archived=1#list'
  await page.goto(address)
  await expect(page).toHaveURL(/\/sign-in/)
  await fillSignIn(page, credentialsOf('hr'))
  await expect(page).toHaveURL((url) => url.pathname + url.search + url.hash === address)
  await expect(page.getByRole('searchbox', { name: 'Search by name' })).toHaveValue('ann')
})

test('an address of another site is never led to', async ({ page }) => {
  await page.goto('/sign-in?to=//elsewhere.example/board')
  await fillSignIn(page, credentialsOf('employee'))
  await expect(page.getByRole('heading', { name: 'Programs' })).toBeVisible()
})
