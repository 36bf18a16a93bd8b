import { test as base, expect, type Page } from '@playwright/test'

export type DemonstrationRole =
  'executive' | 'program.manager' | 'line.manager' | 'hr' | 'employee' | 'administrator'

interface Journey {
  /** Signs in by the form, as a person would, and waits for the role's first page. */
  signInAs(role: DemonstrationRole): Promise<void>
}

/**
 * Every journey also proves that no page asks anything of another host, breaks its content security policy, or
 * throws.
 */
export const test = base.extend<Journey>({
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost') complaints.push(`asked ${request.url()}`)
    })
    page.on('pageerror', (error) => complaints.push(`threw ${error.message}`))
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
    })
    await use(page)
    expect(complaints).toEqual([])
  },
  signInAs: async ({ page }, use) => {
    await use((role) => signIn(page, role))
  },
})

async function signIn(page: Page, role: DemonstrationRole) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(`${role}@demo.example`)
  await page.getByLabel('Password', { exact: true }).fill(process.env['TIDEMARK_PASSWORD'] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

export { expect }
