import type { Page } from '@playwright/test'
import { expect, messageOf, test, unique } from './journey.ts'

async function openNewProgram(page: Page) {
  await page.goto('/programs')
  await page.getByRole('button', { name: 'New program' }).click()
  return page.getByRole('dialog', { name: 'New program' })
}

async function createProgram(page: Page, name: string) {
  const dialog = await openNewProgram(page)
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByRole('button', { name: 'Create program' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('what was typed into a new program survives a reload', async ({ page, actAs }) => {
  await actAs('program.manager')
  const name = unique('One front door')
  const dialog = await openNewProgram(page)
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByRole('radio', { name: 'Time leads' }).check()

  await page.reload()
  await expect(dialog.getByText('What you typed here earlier is back.')).toBeVisible()
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue(name)
  await expect(dialog.getByRole('radio', { name: 'Time leads' })).toBeChecked()

  await dialog.getByRole('button', { name: 'Start over' }).click()
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('')
})

test('a program manager creates a program in which exactly one of time, cost and quality leads', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  const name = unique('Say it once')
  const dialog = await openNewProgram(page)
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByLabel('Vision').fill('Whoever asks gets an answer from the person they asked.')
  await dialog.getByLabel('Sponsor').fill('Chief of Service')

  const leading = dialog.getByRole('group', { name: 'Which one leads?' })
  await leading.getByRole('radio', { name: 'Time leads' }).check()
  await leading.getByRole('radio', { name: 'Cost leads' }).check()
  await expect(leading.getByRole('radio', { checked: true })).toHaveCount(1)

  await dialog.getByLabel('From', { exact: true }).fill('60')
  await dialog.getByRole('button', { name: 'Create program' }).click()
  await expect(dialog.locator('[aria-invalid="true"]')).toHaveCount(1)
  await dialog.getByLabel('From', { exact: true }).fill('45')
  await dialog.getByLabel('To', { exact: true }).fill('55')
  await dialog.getByRole('button', { name: 'Create program' }).click()

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('Sponsor: Chief of Service')).toBeVisible()
  await expect(page.getByText('Whoever asks gets an answer from the person they asked.')).toBeVisible()
  await expect(page.getByText('Cost leads')).toBeVisible()
  await expect(page.getByText(/45\s%.*55\s%/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Eight steps' }).getByRole('listitem')).toHaveCount(8)
})

test('objective, behavior and wave are kept; what is removed comes back by undo', async ({ page, actAs }) => {
  await actAs('program.manager')
  await createProgram(page, unique('One visit'))

  const objectives = page.getByRole('region', { name: 'Objectives' })
  await test.step('objective', async () => {
    await objectives.getByRole('button', { name: 'Objective', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'New objective' })
    await dialog.getByLabel('What is better for the customer?').fill('Answers come within days.')
    await dialog.getByLabel('How can it be seen?').fill('Days from question to answer')
    await dialog.getByLabel('Unit').fill('days')
    await dialog.getByLabel('Now').fill('4.2')
    await dialog.getByLabel('Target').fill('1.5')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(objectives.getByText('4.2 → 1.5 days')).toBeVisible()
  })

  const behaviors = page.getByRole('region', { name: 'Target behaviors' })
  await test.step('behavior', async () => {
    await behaviors.getByRole('button', { name: 'Behavior', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'New target behavior' })
    await dialog.getByLabel('The act').fill('Calls back the same day')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(behaviors.getByText('Calls back the same day')).toBeVisible()
  })

  const waves = page.getByRole('region', { name: 'Waves' })
  await test.step('a wave that goes live before it starts is refused at the field', async () => {
    await waves.getByRole('button', { name: 'Wave', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'New wave' })
    await dialog.getByLabel('Name', { exact: true }).fill('Pilot')
    await dialog.getByLabel('Starts on').fill('2026-03-02')
    await dialog.getByLabel('Goes live on').fill('2026-02-01')
    await dialog.getByLabel('Ends on', { exact: true }).fill('2026-06-30')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByLabel('Goes live on')).toHaveAccessibleDescription(/on or after the start/)
    await expect(dialog.getByLabel('Goes live on')).toBeFocused()

    await dialog.getByLabel('Goes live on').fill('2026-04-06')
    await dialog.getByRole('combobox', { name: 'Units' }).click()
    await dialog.getByRole('combobox', { name: 'Units' }).fill('southern contact front desk')
    await page.getByRole('option', { name: 'Southern Contact Front Desk' }).click()
    await expect(dialog.getByRole('button', { name: 'Take out Southern Contact Front Desk' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(waves.getByText('Southern Contact Front Desk')).toBeVisible()
    await expect(waves.getByText(/2 Mar.* 2026 to 30 Jun.* 2026, live on 6 Apr.* 2026/)).toBeVisible()
  })

  for (const [part, section, shown] of [
    ['Answers come within days.', objectives, '4.2 → 1.5 days'],
    ['Calls back the same day', behaviors, 'Calls back the same day'],
    ['Pilot', waves, 'Southern Contact Front Desk'],
  ] as const) {
    await test.step(`remove ${part}, and undo`, async () => {
      await section.getByRole('button', { name: `Remove ${part}` }).click()
      await expect(messageOf(page, `“${part}” is removed.`)).toBeVisible()
      await expect(section.getByText(shown)).toBeHidden()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(section.getByText(shown)).toBeVisible()
    })
  }
  await test.step('the page says the same after a reload', async () => {
    await page.reload()
    await expect(objectives.getByText('4.2 → 1.5 days')).toBeVisible()
    await expect(behaviors.getByText('Calls back the same day')).toBeVisible()
    await expect(waves.getByText('Southern Contact Front Desk')).toBeVisible()
  })
})
