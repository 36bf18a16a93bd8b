import { credentialsOf, expect, fillSignIn, test } from './journey.ts'
import { startProduct } from './start-product.ts'

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

test('the first administrator sets up an empty product with the token that it printed', async ({
  openAnotherDevice,
}) => {
  const product = await startProduct({ TIDEMARK_DEMO: '0' })
  try {
    const address = /http\S+setup\?token=\S+/.exec(product.announcement)?.[0] ?? ''
    const page = await openAnotherDevice()

    await page.goto(`${product.url}/setup`)
    await expect(page.getByRole('alert')).toContainText('This address is not complete.')

    await page.goto(address)
    await page.getByLabel('Name of the organization').fill('Harbor Trust')
    await page.getByLabel('Your name').fill('Kim Asher')
    await page.getByLabel('Your e-mail address').fill('kim@harbor.example')
    await page.getByLabel('Password').fill('short')
    await page.getByRole('button', { name: 'Set up' }).click()
    await expect(page.getByLabel('Password')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Name of the organization')).toHaveValue('Harbor Trust')

    await page.getByLabel('Password').fill('a longer one for the journey')
    await page.getByRole('button', { name: 'Set up' }).click()
    await expect(page).toHaveURL(/\/people\/units$/)
    await expect(page.getByText('There are no units yet')).toBeVisible()
    await expect(page.getByText('Harbor Trust')).toBeVisible()

    await page.goto(address)
    await expect(page.getByText('This Tidemark is set up already.')).toBeVisible()
  } finally {
    await product.stop()
  }
})
