import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-vue'
import { defineComponent, h, ref } from 'vue'
import { provideApolloClient } from '../apollo/client-context.ts'
import { createFakeServer } from '../testing/fake-server.ts'
import UnitPicker from './UnitPicker.vue'

async function draw() {
  const { asked, client } = createFakeServer()
  const chosen = ref<string | null>(null)
  const sent = ref(0)
  const page = defineComponent(
    () => () =>
      h('form', { onSubmit: (event: Event) => (event.preventDefault(), sent.value++) }, [
        h(UnitPicker, {
          label: 'Unit',
          nothing: 'The top of the tree',
          modelValue: chosen.value,
          'onUpdate:modelValue': (id: string | null) => (chosen.value = id),
        }),
      ]),
  )
  const plugin = {
    install: (app: Parameters<typeof provideApolloClient>[0]) => provideApolloClient(app, client),
  }
  const screen = await render(page, { global: { plugins: [plugin] } })
  asked[0]?.answer({
    unitTree: {
      __typename: 'UnitTree',
      ids: ['u1', 'u2', 'u3'],
      versions: [1, 1, 1],
      codes: ['A', 'B', 'C'],
      names: ['Agency', 'Docks', 'Offices'],
      parentIndex: [-1, 0, 0],
      headcounts: [null, null, null],
      employeeCounts: [0, 0, 0],
    },
  })
  return { chosen, sent, box: screen.getByRole('combobox', { name: 'Unit' }), screen }
}

it('what is typed replaces the name that stands there, and Enter chooses without sending the form', async () => {
  const { chosen, sent, box } = await draw()
  await expect.element(box).toHaveValue('The top of the tree')
  await userEvent.click(box)
  await userEvent.keyboard('off')
  await expect.element(box).toHaveValue('off')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => chosen.value).toBe('u3')
  await expect.element(box).toHaveValue('Offices')
  expect(sent.value).toBe(0)
})

it('says where the chosen unit hangs', async () => {
  const { box, screen } = await draw()
  await userEvent.click(box)
  await userEvent.keyboard('doc{Enter}')
  await expect.element(screen.getByRole('paragraph')).toHaveTextContent('Agency')
})
