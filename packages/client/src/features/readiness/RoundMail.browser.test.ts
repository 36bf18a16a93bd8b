import { expect, it } from 'vitest'
import { render } from 'vitest-browser-vue'
import { provideApolloClient } from '../../shared/apollo/client-context.ts'
import { createFakeServer } from '../../shared/testing/fake-server.ts'
import { createToasts, provideToasts } from '../../shared/ui/toasts.ts'
import RoundMail from './RoundMail.vue'

const permission = (reason: string | null) => ({
  __typename: 'Permission',
  allowed: reason === null,
  reason,
})
const MAIL = {
  __typename: 'RoundMail',
  id: 'r1',
  version: 3,
  isMailSetUp: true,
  isOpen: true,
  queued: 0,
  sent: 40,
  failed: 0,
  givenUp: 1,
  withoutAddress: 2,
  remindedOn: null,
  remindedAtMost: null,
  remindsBeforeClosing: true,
  mayRemind: permission(null),
  maySetReminder: permission(null),
}

async function show(mail: Partial<typeof MAIL>) {
  const { asked, client } = createFakeServer()
  const toasts = createToasts()
  const plugin = {
    install: (app: Parameters<typeof provideApolloClient>[0]) => {
      provideApolloClient(app, client)
      provideToasts(app, toasts)
    },
  }
  const screen = await render(RoundMail, {
    props: { roundId: 'r1', name: 'Baseline' },
    global: { plugins: [plugin] },
  })
  await expect.poll(() => asked.length).toBe(1)
  asked[0]?.answer({ roundMail: { ...MAIL, ...mail } })
  return { asked, screen, toasts }
}

it('tells how far the invitations are, and reminds people once it was confirmed', async () => {
  const { asked, screen, toasts } = await show({})
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent(
      '40 invitations sent. 1 could not be delivered. 2 of those invited have no address on record.',
    )
  await screen.getByRole('button', { name: 'Remind people' }).click()
  expect(asked).toHaveLength(1)
  await screen.getByRole('dialog').getByRole('button', { name: 'Remind people' }).click()
  await expect.poll(() => asked.at(-1)?.variables).toEqual({ id: 'r1' })
  const mayRemind = permission('People have been reminded today already. Try again tomorrow.')
  const remindReadinessRound = { ...MAIL, remindedOn: '2027-03-09', remindedAtMost: 35, mayRemind }
  asked.at(-1)?.answer({ remindReadinessRound })
  await expect.element(screen.getByText('at most 35 people', { exact: false })).toBeVisible()
  await expect.element(screen.getByText('reminded today already', { exact: false })).toBeVisible()
  expect(toasts.shown.value).toHaveLength(1)
})

it('sends the version along when the reminder before closing is switched off', async () => {
  const { asked, screen } = await show({})
  await screen.getByRole('checkbox', { name: 'Remind people three days before it closes' }).click()
  const input = { id: 'r1', version: 3, remindsBeforeClosing: false }
  await expect.poll(() => asked.at(-1)?.variables).toEqual({ input })
})

it('says without a mail server where people find the survey', async () => {
  const { screen } = await show({ isMailSetUp: false, mayRemind: permission('No mail server is set up.') })
  await expect.element(screen.getByText('under My surveys', { exact: false })).toBeVisible()
  expect(screen.getByRole('button').elements()).toHaveLength(0)
})
