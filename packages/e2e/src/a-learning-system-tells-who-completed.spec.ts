import { randomUUID } from 'node:crypto'
import { findBarriers } from './find-barriers.ts'
import { expect, messageOf, test, unique } from './journey.ts'

const VERBS = 'http://adlnet.gov/expapi/verbs'

test('a learning system tells who completed a course; HR says who is meant where nobody on file is, and what is withdrawn goes', async ({
  page,
  request,
  signInAs,
}) => {
  const name = unique('Safety portal')
  const code = name.replaceAll(' ', '-')
  await signInAs('hr')
  await page.goto('/training/courses?new')
  const form = page.getByRole('dialog', { name: 'New course' })
  await form.getByLabel('Title').fill(name)
  await form.getByLabel('Code').fill(code)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const course = page.url()
  const onFile = page.getByRole('region', { name: 'What is on file' })
  await expect(onFile).toContainText('Nobody has an entry yet.')

  await page.goto('/training/sources')
  await page.getByRole('button', { name: 'Add a learning system' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.keyboard.press('Control+Enter')
  const told = page.getByRole('dialog', { name: `Connect “${name}”` })
  const endpoint = await told.getByLabel('Address (endpoint)').inputValue()
  const key = await told.getByLabel('Password (the key)').inputValue()
  expect(await findBarriers(page)).toEqual([])
  await told.getByRole('button', { name: 'Done' }).press('Enter')

  /** As a learning system does: by the key alone, without anybody signed in. */
  async function tell(statement: object): Promise<string> {
    const id = randomUUID()
    const answer = await request.post(`${endpoint.replace(/\/$/, '')}/statements`, {
      headers: {
        authorization: `Basic ${Buffer.from(`tidemark:${key}`).toString('base64')}`,
        'x-experience-api-version': '1.0.3',
      },
      data: { id, ...statement },
    })
    expect(answer.status()).toBe(200)
    return id
  }
  const completes = (account: string) => ({
    actor: { account: { homePage: 'https://portal.example', name: account } },
    verb: { id: `${VERBS}/completed` },
    object: { id: `https://portal.example/courses/${code}` },
  })

  const first = await tell(completes('H10005'))
  await page.goto(course)
  await expect(onFile).toContainText('1 person in 1 entry')

  const stranger = `login-of-${code}`
  await tell(completes(stranger))
  await page.goto('/training/sources')
  const waiting = page.getByRole('region', { name: 'What waits for an answer?' })
  await expect(waiting.getByRole('listitem').filter({ hasText: stranger })).toContainText(
    'Nobody on file is called that. 1 statement.',
  )
  expect(await findBarriers(page)).toEqual([])
  await waiting.getByRole('button', { name: `This is … ${stranger}` }).press('Enter')
  const question = page.getByRole('dialog', { name: 'Who is this?' })
  await question.getByRole('button', { name: 'Put on file' }).press('Enter')
  await expect(question.getByText('Choose one first.')).toBeVisible()
  await question.getByLabel('Employee').fill('H10006')
  await question.getByRole('button', { name: /H10006/ }).press('Enter')
  await question.getByRole('button', { name: 'Put on file' }).press('Enter')
  await expect(messageOf(page, `“${stranger}” is Flavio Smitham.`)).toBeVisible()
  await expect(waiting.getByRole('listitem').filter({ hasText: stranger })).toHaveCount(0)
  await page.goto(course)
  await expect(onFile).toContainText('2 people in 2 entries')

  await tell({
    actor: { account: { homePage: 'https://portal.example', name: 'portal' } },
    verb: { id: `${VERBS}/voided` },
    object: { objectType: 'StatementRef', id: first },
  })
  await page.reload()
  await expect(onFile).toContainText('1 person in 1 entry')
})
