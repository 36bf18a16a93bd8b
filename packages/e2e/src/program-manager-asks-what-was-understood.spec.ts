import { findBarriers } from './find-barriers.ts'
import { expect, test, unique } from './journey.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
test('a program manager asks an audience what it has understood; somebody answers on a phone, and nobody sees what', async ({
  page,
  actAs,
  openAnotherDevice,
}) => {
  const name = unique('Zone by zone, the front desk')
  await actAs('program.manager')
  await page.goto('/programs')
  const program = (await page.getByRole('link', { name: 'Customer first' }).getAttribute('href')) ?? ''
  await page.goto(`${program}/audiences/new`)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('combobox', { name: 'Units' }).click()
  await page.getByRole('combobox', { name: 'Units' }).fill('southern contact front desk')
  await page.getByRole('option', { name: 'Southern Contact Front Desk' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/audiences\/[0-9a-f-]{36}/)

  const check = page
    .getByRole('region', { name: 'Checks' })
    .getByRole('listitem')
    .filter({ hasText: `Check of ${name}` })
  await test.step('a check is planned: a question with its right answer, and whom it asks', async () => {
    await page.goto(`${program}/communications/understanding`)
    await page.getByRole('button', { name: `Plan a check of ${name}` }).click()
    const dialog = page.getByRole('dialog', { name: 'New check' })
    await dialog.getByLabel('What is asked').fill('From when on do we settle matters ourselves?')
    await dialog.getByLabel('Answer 1', { exact: true }).fill('From March on')
    await dialog.getByLabel('Answer 2', { exact: true }).fill('From May on')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByText('Say which answer is right.').first()).toBeVisible()
    await dialog.getByRole('radio', { name: 'Answer 2 is right' }).press('Space')
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(check).toContainText('asks everybody')
    await check.getByRole('button', { name: 'Open now' }).press('Enter')
    await expect(check).toContainText('fewer than five have answered so far')
    expect(await findBarriers(page)).toEqual([])
  })

  await test.step('somebody answers on a phone, by their own link and once', async () => {
    const phone = await openAnotherDevice(PHONE)
    await actAs('employee', phone)
    await phone.goto('/my-surveys')
    await phone.getByRole('link', { name: /^Answer What have you understood/ }).click()
    await expect(phone.getByText('It is the message that is checked, not you.')).toBeVisible()
    expect(await findBarriers(phone)).toEqual([])
    const link = phone.url()
    await phone.getByRole('radio', { name: 'From May on' }).check()
    await phone.reload()
    await expect(phone.getByRole('radio', { name: 'From May on' })).toBeChecked()
    await phone.getByRole('button', { name: 'Send my answers' }).click()
    await expect(phone.getByRole('heading', { name: 'Thank you. Your answers have arrived.' })).toBeFocused()
    await phone.goto('/my-surveys')
    await phone.goto(link)
    await expect(phone.getByRole('heading', { name: 'This link has been used to answer' })).toBeVisible()
  })

  await test.step('closed with too few answers it shows nothing', async () => {
    await check.getByRole('button', { name: 'Close now' }).click()
    await page.getByRole('button', { name: 'Close the check' }).click()
    await expect(check).toContainText('have answered, so nothing is shown')
  })

  await test.step('where enough have answered, coverage opens to where it comes from', async () => {
    const audience = page.getByRole('article', { name: 'Those who answer callers' })
    await expect(audience).toContainText('71 %: 374 of 524 answers by 262 people'.replace(' %', '\u202f%'))
    await audience.getByRole('link', { name: /^Effective coverage/ }).click()
    const sheet = page.getByRole('dialog', { name: /Effective coverage of/ })
    await expect(sheet.getByText('÷ 452 × 374 ÷ 524')).toBeVisible()
    await page.reload()
    await expect(sheet).toBeVisible()
  })

  await test.step('a re-audit is planned in one click, and taken back', async () => {
    await page.goto(`${program}/communications/understanding`)
    const audience = page.getByRole('article', { name: 'Case officers in Licensing' })
    await audience.getByRole('button', { name: /^Plan a re-audit/ }).click()
    await expect(audience).toContainText('The next check opens on')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(audience.getByRole('button', { name: /^Plan a re-audit/ })).toBeVisible()
  })
})
