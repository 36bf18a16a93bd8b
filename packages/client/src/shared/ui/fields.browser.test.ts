import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-vue'
import { type Component, defineComponent, h, ref } from 'vue'
import NumberField from './NumberField.vue'
import PercentField from './PercentField.vue'

async function draw(field: Component, start: number | null) {
  const value = ref(start)
  const screen = await render(
    defineComponent(
      () => () =>
        h(field, {
          label: 'Amount',
          modelValue: value.value,
          'onUpdate:modelValue': (next: number | null) => (value.value = next),
        }),
    ),
  )
  return { value, box: screen.getByRole('textbox', { name: 'Amount' }) }
}

it('a number may be written with a comma', async () => {
  const { value, box } = await draw(NumberField, null)
  await userEvent.fill(box, '12,5')
  expect(value.value).toBe(12.5)
})

it('what is no number is told apart from nothing', async () => {
  const { value, box } = await draw(NumberField, 3)
  await userEvent.fill(box, 'a dozen')
  expect(value.value).toBeNaN()
  await userEvent.fill(box, '')
  expect(value.value).toBeNull()
})

it('what is typed stays as it is typed', async () => {
  const { box } = await draw(NumberField, null)
  await userEvent.type(box, '1.50')
  await expect.element(box).toHaveValue('1.50')
})

it('a share is shown and typed in percent, without the noise of binary fractions', async () => {
  const { value, box } = await draw(PercentField, 0.07)
  await expect.element(box).toHaveValue('7')
  await userEvent.fill(box, '57')
  expect(value.value).toBe(0.57)
})
