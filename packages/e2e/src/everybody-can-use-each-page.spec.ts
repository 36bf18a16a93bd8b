import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, type DemonstrationRole } from './journey.ts'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

interface Place {
  readonly name: string
  /** Goes there from the role's first page, and waits until there is something to read. */
  open(page: Page): Promise<void>
}

const loaded = (page: Page) => expect(page.getByRole('status').filter({ hasText: /loading/i })).toHaveCount(0)

function at(address: string): Place {
  return {
    name: address,
    open: async (page) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await loaded(page)
    },
  }
}

/** A dialog: one that its own address opens, or one that is opened from a page. */
function dialog(name: string, address: string, press?: (page: Page) => Promise<void>): Place {
  return {
    name,
    open: async (page) => {
      if (press) {
        await at(address).open(page)
        await press(page)
      } else await page.goto(address)
      await expect(page.getByRole('dialog')).toBeVisible()
      await loaded(page)
    },
  }
}

let program: string | null = null

/** A page of the demonstration's program, by its address below the program's own. */
function room(address: string, press?: (page: Page) => Promise<void>): Place {
  return {
    name: `a program’s ${address}`,
    open: async (page) => {
      if (!program) {
        await at('/programs').open(page)
        program = await page.getByRole('link', { name: 'Customer first' }).getAttribute('href')
      }
      await page.goto(`${program}/${address}`)
      await expect(page.getByRole('navigation', { name: 'Pages of this program' })).toBeVisible()
      await loaded(page)
      await press?.(page)
      await loaded(page)
    },
  }
}

/** The page of one of the program's readiness rounds. */
function round(name: string, wait: (page: Page) => Promise<void>): Place {
  const list = room('readiness', async (page) => {
    await page.getByRole('list', { name: 'Rounds' }).getByRole('link', { name }).click()
    await wait(page)
  })
  return { ...list, name: `the round “${name}”` }
}

const PLACES: Readonly<Partial<Record<DemonstrationRole, readonly Place[]>>> = {
  executive: [
    at('/board'),
    {
      name: 'unit',
      open: async (page) => {
        await at('/board').open(page)
        await page.getByRole('region', { name: 'Three units to look at' }).getByRole('link').first().click()
        await expect(page.getByRole('region', { name: 'The unit’s adoption' })).toBeVisible()
      },
    },
    dialog('figure', '/board', (page) =>
      page.getByRole('link', { name: 'Where this number comes from' }).click(),
    ),
    round('Customer Contact after 30 days', async (page) => {
      await page.getByRole('treegrid', { name: 'Units' }).getByRole('row').nth(2).press('Enter')
      await expect(page.getByText('Items, the lowest first')).toBeVisible()
    }),
    dialog('commands', '/board', (page) => page.keyboard.press('Control+K')),
    at('/training/coverage'),
    at('/not-there'),
  ],
  'line.manager': [at('/my-team')],
  employee: [at('/my-training'), at('/my-surveys'), at('/my-messages'), at('/calendar'), at('/survey')],
  'program.manager': [
    at('/programs'),
    {
      name: 'program',
      open: async (page) => {
        await at('/programs').open(page)
        await page.getByRole('link', { name: 'Customer first' }).click()
        await expect(page.getByRole('list', { name: 'The eight steps' })).toBeVisible()
      },
    },
    room('plan'),
    room('coalition'),
    room('audiences'),
    room('audiences/new'),
    room('audiences', async (page) => {
      const audiences = page.getByRole('list', { name: 'Audiences' })
      await audiences.getByRole('link').first().click()
      await expect(page.getByRole('region', { name: 'Who they are' })).toContainText('people')
    }),
    room('stakeholders', async (page) => {
      await page.getByRole('table').getByRole('button', { name: 'Works council' }).click()
      await expect(page.getByRole('dialog', { name: 'Works council' })).toContainText('Over time')
    }),
    room('communications', (page) => expect(page.getByRole('table')).toBeVisible()),
    room('communications', async (page) => {
      await page.getByRole('table').getByRole('button', { name: 'Licensing: the first week' }).click()
      await expect(page.getByRole('region', { name: 'What is missing' })).toBeVisible()
      await expect(page.getByText(/reads it$/).first()).toBeVisible()
    }),
    room('communications?view=board', (page) =>
      expect(page.getByRole('region', { name: 'Scheduled' }).getByRole('listitem').first()).toBeVisible(),
    ),
    room('communications?view=calendar', (page) =>
      expect(page.getByRole('region', { name: /today$/ })).toBeVisible(),
    ),
    room('communications/messages', (page) => expect(page.getByText('often enough').first()).toBeVisible()),
    room('communications/coverage', (page) => expect(page.getByRole('table')).toBeVisible()),
    room('communications/understanding', (page) =>
      expect(page.getByRole('article', { name: 'Those who answer callers' })).toBeVisible(),
    ),
    room('readiness', async (page) => {
      const waves = page.getByRole('region', { name: 'Go or no go' })
      await waves.getByRole('link', { name: 'Licensing and Permits' }).click()
      await expect(page.getByRole('article')).toBeVisible()
    }),
    room('readiness', (page) => page.getByRole('button', { name: 'Round', exact: true }).click()),
    round('Customer Contact after 30 days', async (page) => {
      await expect(page.getByRole('treegrid', { name: 'Units' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'What people wrote' })).toBeVisible()
    }),
    round('Customer Contact after 90 days', (page) =>
      expect(page.getByRole('region', { name: 'How far this round is' })).toBeVisible(),
    ),
    room('wins'),
    room('feedback'),
    room('feedback/answers'),
    room('wins', async (page) => {
      const wins = page.getByRole('list', { name: 'Short-term wins' })
      await wins.getByRole('link').first().click()
      await expect(page.getByRole('article')).toBeVisible()
    }),
    room('blockers'),
    room('blockers?view=matrix'),
    room('blockers?view=list', async (page) => {
      await page.getByRole('table').getByRole('button').last().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    }),
    room('training'),
    room('scope'),
    room('activity', (page) => page.getByRole('button', { name: 'Show everything' }).click()),
    at('/instruments'),
    at('/instruments/new'),
    at('/mentions'),
    dialog('new program', '/programs?new'),
  ],
  hr: [
    at('/training'),
    at('/training/calendar'),
    dialog('new session', '/training', (page) => page.getByRole('button', { name: 'New session' }).click()),
    dialog('people to register', '/training', async (page) => {
      await page.getByRole('table', { name: 'Upcoming' }).getByRole('button').first().click()
      await page.getByRole('button', { name: 'Register people' }).click()
    }),
    at('/training/courses'),
    dialog('new course', '/training/courses?new'),
    {
      name: 'course',
      open: async (page) => {
        await at('/training/courses').open(page)
        await page.getByRole('table').getByRole('button').first().click()
        await expect(page.getByRole('region', { name: 'Who has to take it' })).toBeVisible()
        await loaded(page)
      },
    },
    {
      name: 'sheet',
      open: async (page) => {
        await page.goto('/training?search=Last+one+this+quarter')
        await page.getByRole('table', { name: 'Upcoming' }).getByRole('button').first().click()
        await expect(page.getByLabel(/^Status of/).first()).toBeVisible()
        await loaded(page)
      },
    },
    at('/training/coverage'),
    dialog('coverage figure', '/training/coverage', (page) =>
      page
        .getByRole('table', { name: /^Who is trained/ })
        .getByRole('link')
        .first()
        .click(),
    ),
    at('/training/evaluation'),
    at('/training/sources'),
  ],
  administrator: [
    at('/people/units'),
    at('/people/employees'),
    dialog('unit panel', '/people/units', (page) =>
      page.getByRole('row', { name: 'Office of the Chief Commissioner' }).click(),
    ),
    dialog('new employee', '/people/employees?new'),
    at('/imports'),
    at('/imports/new'),
    at('/settings/accounts'),
    dialog('new account', '/settings/accounts?new'),
    at('/settings/organization'),
    at('/password'),
  ],
}

const LIVED_ON = new Set(['/board', 'unit', '/my-team', 'program'])

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
/** What a screen of 1280 pixels shows at 200 %. */
const ZOOMED = { width: 640, height: 400 }

// A color on its way to another has no contrast that could be judged.
test.use({ viewport: DESK, contextOptions: { reducedMotion: 'reduce' } })

const LIGHT_DESK = { viewport: DESK, colorScheme: 'light' } as const
const DARK_PHONE = { viewport: PHONE, colorScheme: 'dark' } as const
const DARK_DESK = { viewport: DESK, colorScheme: 'dark' } as const
const LIGHT_PHONE = { viewport: PHONE, colorScheme: 'light' } as const

// They only look, each role for itself.
test.describe.configure({ mode: 'parallel' })

/** What axe finds on the page as it is: at a desk and on a phone, in light and dark. */
async function findViolations(page: Page, isLivedOn = false): Promise<string[]> {
  const found: string[] = []
  // Colors hang on the scheme and sizes on the screen: two looks see each. Where people spend the day, all four.
  const looks = [LIGHT_DESK, DARK_PHONE, ...(isLivedOn ? [DARK_DESK, LIGHT_PHONE] : [])]
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    // Our pages have no frames, so axe needs no second page to put together what it found in each.
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(STANDARDS)
      .setLegacyMode()
      .analyze()
    for (const { id, nodes } of violations) {
      const where = nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
      found.push(`${id}, ${colorScheme}, ${viewport.width} pixels, at ${where.join('; ')}`)
    }
  }
  await page.setViewportSize(DESK)
  return found
}

test('sign-in breaks no rule of WCAG 2.2 AA', async ({ page }) => {
  await at('/sign-in').open(page)
  expect(await findViolations(page)).toEqual([])
})

for (const [role, places] of Object.entries(PLACES)) {
  test(`no page of the ${role.replace('.', ' ')} breaks a rule of WCAG 2.2 AA, or has to be moved sideways at 200 % zoom or on a phone`, async ({
    page,
    actAs,
  }) => {
    test.slow()
    // `as`: the keys of the table above are roles.
    await actAs(role as DemonstrationRole)
    for (const place of places) {
      await place.open(page)
      expect.soft(await findViolations(page, LIVED_ON.has(place.name)), place.name).toEqual([])
      for (const small of [ZOOMED, PHONE]) {
        await page.setViewportSize(small)
        // Only what is still too wide by the end: the page settles after its window has become smaller.
        const width = () => page.evaluate(() => document.documentElement.scrollWidth)
        await expect.soft.poll(width, { message: place.name }).toBeLessThanOrEqual(small.width)
      }
      await page.setViewportSize(DESK)
    }
  })
}

test('by keyboard: past the rail, to the commands, and to a unit', async ({ page, signInAs }) => {
  await signInAs('executive')
  await expect(page.getByRole('treegrid')).toBeVisible()

  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toBeInViewport()
  expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')

  await page.keyboard.press('Control+K')
  // At once, as quick fingers do: the palette may still be on its way.
  await page.keyboard.type('southern front desk')
  const search = page.getByRole('textbox', { name: /^Search pages, programs, units/ })
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('southern front desk')
  await expect(page.getByRole('option', { name: /Southern Contact Front Desk/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Southern Contact Front Desk' })).toBeVisible()
})
