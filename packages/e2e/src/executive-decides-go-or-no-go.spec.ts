import { credentialsOf, expect, messageOf, signIn, test, unique } from './journey.ts'

test('a program manager sets what has to be so, and an executive decides “no go” with reasons', async ({
  page,
  signInAs,
  openAnotherDevice,
}) => {
  test.slow()
  await signInAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('button', { name: 'New program' }).click()
  const newProgram = page.getByRole('dialog', { name: 'New program' })
  await newProgram.getByLabel('Name', { exact: true }).fill(unique('Before it goes live'))
  await newProgram.getByRole('button', { name: 'Create program' }).click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByRole('button', { name: 'Wave', exact: true }).click()
  const newWave = page.getByRole('dialog', { name: 'New wave' })
  await newWave.getByLabel('Name', { exact: true }).fill('First offices')
  await newWave.getByLabel('Status').selectOption({ label: 'Active, before go-live' })
  await newWave.getByLabel('Starts on').fill('2027-01-04')
  await newWave.getByLabel('Goes live on').fill('2027-03-01')
  await newWave.getByLabel('Ends on', { exact: true }).fill('2027-06-30')
  await newWave.getByRole('button', { name: 'Save' }).click()
  await expect(newWave).toBeHidden()
  await page.getByRole('link', { name: 'Readiness', exact: true }).click()
  const section = page.getByRole('region', { name: 'Go or no go' })
  await expect(section.getByText('Not decided yet')).toBeVisible()
  await section.getByRole('link', { name: 'First offices' }).click()
  await expect(page.getByRole('heading', { name: 'First offices: go or no go' })).toBeVisible()
  const sheet = page.url()

  await test.step('criteria are set and judged, by keyboard alone', async () => {
    const add = page.getByRole('button', { name: 'Criterion', exact: true })
    const dialog = page.getByRole('dialog', { name: 'New criterion of First offices' })
    await add.press('Enter')
    await expect(dialog.getByLabel('Target')).toHaveValue('60')
    await dialog.getByLabel('Target').press('Control+Enter')
    await expect(page.getByText('Cannot say yet: no closed round covers this wave.')).toBeVisible()
    await add.press('Enter')
    await dialog.getByLabel('What is measured').selectOption({ label: 'One’s own criterion' })
    await dialog.getByLabel('What has to be true').fill('The help desk is staffed')
    await dialog.getByLabel('What has to be true').press('Control+Enter')
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Judge it' }).press('Enter')
    const judging = page.getByRole('dialog', { name: 'Judge “The help desk is staffed”' })
    await judging.getByRole('radio', { name: 'Not met' }).check()
    await judging.getByLabel('What that rests on').fill('Two of four people are hired.')
    await judging.getByLabel('What that rests on').press('Control+Enter')
    await expect(page.getByText('Judged as not met: Two of four people are hired.')).toBeVisible()
    await expect(page.getByText(/^Speaks against going live: 1 of 2 criteria is not met/)).toBeVisible()
  })

  await test.step('what is taken away comes back', async () => {
    await page.getByRole('button', { name: 'Remove The weakest leg is ready' }).click()
    await expect(messageOf(page, '“The weakest leg is ready” is removed.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Cannot say yet: no closed round covers this wave.')).toBeVisible()
  })

  await test.step('the executive can’t decide without reasons, and decides with them', async () => {
    const device = await openAnotherDevice()
    await signIn(device, credentialsOf('executive'))
    await device.goto(sheet)
    await expect(device.getByRole('button', { name: 'Criterion', exact: true })).toHaveCount(0)
    await device.getByRole('button', { name: 'Decide', exact: true }).press('Enter')
    const dialog = device.getByRole('dialog', { name: 'Decide about First offices' })
    await dialog.getByRole('radio', { name: 'No go' }).check()
    await dialog.getByRole('button', { name: 'Put the decision down' }).click()
    await expect(dialog.getByLabel('Reasons')).toHaveAttribute('aria-invalid', 'true')
    await dialog.getByLabel('Reasons').fill('Nobody would answer the phone on the first day.')
    await dialog.getByLabel('Reasons').press('Control+Enter')
    await expect(messageOf(device, 'The decision is on record.')).toBeVisible()
    const decisions = device.getByRole('region', { name: 'Decisions' })
    await expect(decisions.getByText('Nobody would answer the phone on the first day.')).toBeVisible()
    await decisions.getByText('What the criteria said then').click()
    await expect(decisions.getByText('Judged as not met: Two of four people are hired.')).toBeVisible()
    await decisions.getByRole('button', { name: /^History of/ }).click()
    await expect(
      device
        .getByRole('dialog')
        .getByText(/Decided/)
        .first(),
    ).toBeVisible()
  })

  await test.step('whoever runs the program sees it, in the plan too', async () => {
    await page.reload()
    await expect(page.getByText('No go', { exact: true }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await expect(page.getByText('No go was decided last')).toBeVisible()
  })
})
