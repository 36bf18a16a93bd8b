import { expect, messageOf, test, unique } from './journey.ts'

test('a win is put down early, says what it lacks, counts once it is told in full, and prints as one page', async ({
  page,
  actAs,
}) => {
  await actAs('program.manager')
  await page.goto('/programs')
  await page.getByRole('button', { name: 'New program' }).click()
  const newProgram = page.getByRole('dialog', { name: 'New program' })
  await newProgram.getByLabel('Name', { exact: true }).fill(unique('One call'))
  await newProgram.getByRole('button', { name: 'Create program' }).click()
  await page.getByRole('link', { name: 'Wins', exact: true }).click()
  const title = unique('Calls are answered within a minute')

  await test.step('a hunch, by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Win', exact: true }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'New win' })
    await dialog.getByLabel('What was won?').fill(title)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText(/Still lacks the day on which it was won/)).toBeVisible()
  })

  await test.step('told in full it counts', async () => {
    await page.getByRole('button', { name: `Edit ${title}` }).click()
    const dialog = page.getByRole('dialog', { name: 'Edit win' })
    await dialog.getByLabel(/^Won on/).fill('2026-05-04')
    await dialog.getByLabel(/^What was measured/).fill('Calls answered within a minute')
    await dialog.getByLabel(/^Unit/).fill('%')
    await dialog.getByLabel(/^Before/).fill('52')
    await dialog.getByLabel(/^After/).fill('52')
    await dialog.getByLabel(/^Who can see it/).fill('Everybody, on the wall of each team room.')
    await dialog.getByLabel(/^Why is it beyond doubt/).fill('The telephone system counts every call.')
    await dialog.getByLabel(/^How does it come/).fill('Only teams that hold the morning round moved.')
    await dialog.getByLabel(/^Who was thanked/).fill('Team North\nTeam South')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Still lacks a figure after that differs from the one before.')).toBeVisible()
    await page.getByRole('button', { name: `Edit ${title}` }).click()
    await dialog.getByLabel(/^After/).fill('71')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(/· counts/)).toBeVisible()
  })

  await test.step('removed, and back by undo', async () => {
    await page.getByRole('button', { name: `Remove ${title}` }).click()
    await expect(messageOf(page, `“${title}” is removed.`)).toBeVisible()
    await expect(page.getByRole('link', { name: title })).toBeHidden()
    await page.getByRole('button', { name: 'Undo' }).click()
  })

  await test.step('its story is one sheet of paper without what is only for the screen', async () => {
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByText('52 → 71')).toBeVisible()
    await expect(page.getByText('Team North, Team South')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
    await expect(page.getByRole('navigation').first()).toBeHidden()
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1)
    // A4 in points, as PDF writes it.
    expect(paper).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  })
})
