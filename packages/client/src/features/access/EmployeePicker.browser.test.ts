import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-vue'
import { provideApolloClient } from '../../shared/apollo/client-context.ts'
import { createFakeServer } from '../../shared/testing/fake-server.ts'
import EmployeePicker from './EmployeePicker.vue'

it('shows only people who fit what is typed, also while the answer to it is on its way', async () => {
  const { asked, client } = createFakeServer()
  const plugin = {
    install: (app: Parameters<typeof provideApolloClient>[0]) => provideApolloClient(app, client),
  }
  const screen = await render(EmployeePicker, {
    props: { label: 'Person', modelValue: null },
    global: { plugins: [plugin] },
  })
  const shown = () =>
    screen
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent)
  const box = screen.getByRole('searchbox')
  await userEvent.fill(box, 'ana')
  await expect.poll(() => asked.length).toBe(1)
  const unit = { __typename: 'BusinessUnit', id: 'u1', name: 'Docks' }
  const items = ['Ana Araújo', 'Dana Li'].map((fullName, index) => ({
    __typename: 'Employee',
    id: `e${index}`,
    fullName,
    staffNumber: `A-${index}`,
    unit,
  }))
  asked[0]?.answer({ employees: { __typename: 'EmployeePage', items, total: 2 } })
  await expect.poll(shown).toEqual(['Ana AraújoA-0 · Docks', 'Dana LiA-1 · Docks'])
  await userEvent.fill(box, 'dana')
  expect(shown()).toEqual(['Dana LiA-1 · Docks'])
})
