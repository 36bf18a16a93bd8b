import { readFile } from 'node:fs/promises'
import { checkFile, countOf, publishedFile, uploadUnits } from './import-files.ts'
import { expect, test } from './journey.ts'

test('a file that can’t be right is refused with each row and reason, and its rows can be downloaded', async ({
  page,
  actAs,
}) => {
  await actAs('administrator')
  await uploadUnits(page, publishedFile('dwp_2013-09-30_senior_posts.csv'))
  const dryRun = await checkFile(page)

  await expect(dryRun.getByRole('heading', { name: /in the way$/ })).toBeVisible()
  await expect(dryRun.getByRole('table', { name: 'Problems' })).toContainText('DWP135')
  await expect(dryRun.getByRole('button', { name: /^Apply/ })).toBeHidden()

  const download = page.waitForEvent('download')
  await dryRun.getByRole('link', { name: /^Download these rows/ }).click()
  const rows = await readFile(await (await download).path(), 'utf8')
  expect(rows.split('\n')[0]).toContain('post_ref')
  expect(rows).toContain('DWP135')
})

test('an organogram is read unedited: its doubled keys and the post that reports to itself are named', async ({
  page,
  actAs,
}) => {
  await actAs('administrator')
  await uploadUnits(page, publishedFile('homeoffice_2013-09-30_senior_posts.csv'))
  const dryRun = await checkFile(page)

  await expect(dryRun.getByText(/^259 rows read · Units: 256/)).toBeVisible()
  expect(await countOf(dryRun, 'New')).toBe(256)
  const problems = dryRun.getByRole('table', { name: 'Problems' })
  for (const key of ['2UKBA18', '1SIIG11', '2SIIGSEC']) await expect(problems).toContainText(key)
  await expect(problems).toContainText('“2UKVI02” reports to itself')

  await test.step('looked at and left: nothing has changed', async () => {
    await page.goto('/people/units')
    await page.getByRole('searchbox', { name: 'Search units' }).fill('2UKVI02')
    await expect(page.getByText('0 units found')).toBeVisible()
  })
})

test('a European file is applied once: again it changes nothing', async ({ page, signInAs }) => {
  await signInAs('administrator')
  const key = Date.now().toString(36).toUpperCase()
  const text = [
    'Schlüssel;Bezeichnung;Übergeordnet;Köpfe',
    `${key};Bürgerbüro ${key};;12,5`,
    `${key}-1;Außenstelle Süd ${key};${key};3`,
    `${key}-2;Außenstelle Österfeld ${key};${key};4,25`,
  ].join('\r\n')
  // Latin-1 and Windows-1252 are the same for these letters.
  const file = { name: 'einheiten.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') }
  const upload = async () => {
    await uploadUnits(page, file)
    for (const [field, column] of [
      ['Unit key', 'Schlüssel'],
      ['Name', 'Bezeichnung'],
      ['Parent key', 'Übergeordnet'],
      ['Headcount', 'Köpfe'],
    ] as const) {
      await page.getByRole('combobox', { name: field }).selectOption({ label: column })
    }
    return checkFile(page)
  }

  await test.step('apply', async () => {
    const dryRun = await upload()
    expect(await countOf(dryRun, 'New')).toBe(3)
    // Other journeys change units meanwhile; a plan stands as long as it isn't about them.
    await dryRun.getByRole('button', { name: 'Apply 3 changes' }).click()
    await expect(page.getByText(/Applied on/)).toBeVisible()
  })
  await test.step('they are among the units, with their own letters and amounts', async () => {
    await page.getByRole('link', { name: 'See the units' }).click()
    await page.getByRole('searchbox', { name: 'Search units' }).fill(`osterfeld ${key}`)
    await expect(page.getByText('1 unit found')).toBeVisible()
    await expect(page.getByRole('row', { name: `Bürgerbüro ${key}` }).first()).toContainText('12.5')
    await expect(page.getByRole('row', { name: `Außenstelle Österfeld ${key}` })).toContainText('4.25')
  })
  await test.step('the same file again', async () => {
    const dryRun = await upload()
    await expect(dryRun.getByRole('heading', { name: 'This file changes nothing' })).toBeVisible()
    expect(await countOf(dryRun, 'As they are')).toBe(3)
    await expect(dryRun.getByRole('button', { name: /^Apply/ })).toBeHidden()
  })
})
