import {
  test as base,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test'

export type DemonstrationRole =
  'executive' | 'program.manager' | 'line.manager' | 'hr' | 'employee' | 'administrator'

export interface Credentials {
  readonly email: string
  readonly password: string
}

interface Journey {
  complaints: string[]
  /**
   * Gives a device (the page's if none is named) the session of a role, by the form the first time; the journey opens its page
   * itself, since a page that nobody looks at costs as much as one that is looked at.
   */
  actAs(role: DemonstrationRole, device?: Page): Promise<void>
  /** The same, and waits for the role's first page. */
  signInAs(role: DemonstrationRole): Promise<void>
  /** Somebody else at a device of their own; gone when the journey ends. */
  openAnotherDevice(options?: BrowserContextOptions): Promise<Page>
}

// Signing in with each journey would look like guessing passwords, and is stopped as such.
const sessions = new Map<DemonstrationRole, Awaited<ReturnType<BrowserContext['storageState']>>>()

/**
 * Every journey also proves that no page asks anything of another host, breaks its content security policy, or
 * throws.
 */
export const test = base.extend<Journey>({
  complaints: [
    // Playwright reads from this very pattern that the fixture needs no other.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const complaints: string[] = []
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    await listen(context, complaints)
    await use(context)
  },
  actAs: async ({ page }, use) => {
    await use(async (role, device = page) => {
      const known = sessions.get(role)
      if (known) return device.context().addCookies(known.cookies)
      await signIn(device, credentialsOf(role))
      sessions.set(role, await device.context().storageState())
    })
  },
  signInAs: async ({ page, actAs }, use) => {
    await use(async (role) => {
      await actAs(role)
      if (page.url() === 'about:blank') await page.goto('/')
      await expect(page.getByRole('main')).toBeVisible()
    })
  },
  openAnotherDevice: async ({ browser, complaints }, use) => {
    const devices: BrowserContext[] = []
    await use(async (options) => {
      const device = await browser.newContext(options)
      devices.push(device)
      await listen(device, complaints)
      return device.newPage()
    })
    await Promise.all(devices.map((device) => device.close()))
  },
})

async function listen(device: BrowserContext, complaints: string[]): Promise<void> {
  // The console leaves out what was tried and caught.
  await device.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error(`Content Security Policy: ${effectiveDirective} refuses ${blockedURI} in ${sourceFile}`),
    )
  })
  device.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost')
      complaints.push(`asked ${request.url()}`)
  })
  device.on('weberror', (thrown) => complaints.push(`threw ${thrown.error().message}`))
  device.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
  })
}

export function credentialsOf(role: DemonstrationRole): Credentials {
  return { email: `${role}@demo.example`, password: process.env['TIDEMARK_PASSWORD'] ?? '' }
}

export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto('/sign-in')
  await fillSignIn(page, { email, password })
  await expect(page).not.toHaveURL(/sign-in/)
}

/** Fills in the sign-in form that is on the page, and sends it. */
export async function fillSignIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The passing message at the page's edge that says what was done. */
export function messageOf(page: Page, text: string): Locator {
  return page.getByRole('region', { name: 'Notifications' }).getByText(text, { exact: true })
}

/** A name that no other run or journey uses. */
export function unique(name: string): string {
  return `${name} ${Date.now().toString(36)}`
}

export { expect }
