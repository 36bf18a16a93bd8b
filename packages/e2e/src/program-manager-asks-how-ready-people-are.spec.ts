import { expect, messageOf, test, unique } from './journey.ts'

const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('an instrument is copied and changed, and a round that asks it is planned for a wave and opened by keyboard', async ({
  page,
  signInAs,
}) => {
  await signInAs('program.manager')
  const own = unique('What we ask')

  await test.step('a built-in instrument is copied, and the copy asks one thing more', async () => {
    await page.goto('/instruments')
    await page.getByRole('button', { name: /^Copy Individual change/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Copy of Individual change/ })).toBeVisible()
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await page.getByLabel('Name', { exact: true }).fill(own)
    await page.getByRole('button', { name: 'Item', exact: true }).click()
    await expect(page.getByLabel('Statement 11')).toBeFocused()
    await page.keyboard.type('I would tell a friend to join in.')
    await page.getByRole('button', { name: 'Move item 11 up' }).press('Enter')
    await expect(
      page.getByRole('status').filter({ hasText: 'Item 11 is now at place 10 of 11.' }),
    ).toBeAttached()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { level: 1, name: own })).toBeVisible()
    await expect(page.getByText('I would tell a friend to join in.')).toBeVisible()
  })

  const address = await test.step('a program with a wave over one unit', async () => {
    await page.goto('/programs')
    await page.getByRole('button', { name: 'New program' }).click()
    const dialog = page.getByRole('dialog', { name: 'New program' })
    await dialog.getByLabel('Name', { exact: true }).fill(unique('Ready'))
    await dialog.getByRole('button', { name: 'Create program' }).click()
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    const waves = page.getByRole('region', { name: 'Waves' })
    await waves.getByRole('button', { name: 'Wave', exact: true }).click()
    const wave = page.getByRole('dialog', { name: 'New wave' })
    await wave.getByLabel('Name', { exact: true }).fill('First')
    await wave.getByLabel('Goes live on').fill(daysAhead(20))
    await wave.getByLabel('Ends on', { exact: true }).fill(daysAhead(60))
    await wave.getByRole('combobox', { name: 'Units' }).click()
    await wave.getByRole('combobox', { name: 'Units' }).fill('central contact helpline')
    await page.getByRole('option', { name: 'Central Contact Helpline' }).click()
    await wave.getByRole('button', { name: 'Save' }).click()
    await expect(waves.getByText('Central Contact Helpline')).toBeVisible()
    return page.url().replace(/\/plan.*$/, '')
  })

  const name = unique('Are we ready?')
  await test.step('a round is planned for the wave, on days that its go-live suggests', async () => {
    await page.goto(`${address}/readiness`)
    await page.getByRole('button', { name: 'Plan the baseline' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'New round' })
    await dialog.getByLabel('When is it asked?').selectOption('BEFORE_GO_LIVE')
    await dialog.getByLabel('Name', { exact: true }).fill(name)
    await dialog.getByLabel('What is asked?').selectOption({ label: own })
    await dialog.getByRole('radio', { name: /^Waves/ }).check()
    await dialog.getByRole('checkbox', { name: /^First, live/ }).check()
    await dialog.getByRole('button', { name: /^Use / }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('list', { name: 'Rounds' })).toContainText('Nobody has been asked yet')
  })

  await test.step('opening says first whom it reaches, and can’t be taken back', async () => {
    await page.getByRole('button', { name: 'Open now' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: `Open “${name}” now?` })
    await expect(dialog).toContainText('This can’t be taken back')
    await expect(dialog).toContainText('People asked')
    await dialog.getByRole('button', { name: 'Open the round' }).press('Enter')
    await expect(messageOf(page, `“${name}” is open.`)).toBeVisible()
    await expect(page.getByRole('list', { name: 'Rounds' })).toContainText(/0 of \d+ counted yet/)
    await expect(page.getByRole('button', { name: `Edit ${name}` })).toBeHidden()
  })

  await test.step('what was asked doesn’t change any more', async () => {
    await page.goto('/instruments')
    await page.getByRole('link', { name: own }).click()
    await page.getByRole('button', { name: 'Change in a new version' }).click()
    await expect(page.getByText('Version 2 · not asked yet')).toBeVisible()
  })
})
