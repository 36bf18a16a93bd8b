import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-vue'
import { defineComponent, h } from 'vue'
import type { Outcome } from '../apollo/use-mutation.ts'
import TextArea from '../ui/TextArea.vue'
import FormFrame from './FormFrame.vue'
import { dropAllDrafts } from './drafts.ts'
import { useForm } from './use-form.ts'

async function draw(answers: Outcome<null>[]) {
  const sent: unknown[] = []
  const form = useForm({
    initial: { note: '', owner: 'Ada' },
    send: (values) => {
      sent.push(values)
      return Promise.resolve(answers.shift() ?? { kind: 'recorded', value: null })
    },
    recorded: () => undefined,
    readOnFile: () => Promise.resolve({ values: { note: 'Theirs', owner: 'Ada' }, version: 2 }),
  })
  const field = () =>
    h(TextArea, {
      label: 'Note',
      modelValue: form.values.note,
      'onUpdate:modelValue': (text: string) => (form.values.note = text),
      problem: form.problemOf('note'),
    })
  const page = defineComponent(
    () => () => h(FormFrame, { id: 'f', form, labels: { note: 'Note', owner: 'Owner' } }, field),
  )
  return { sent, screen: await render(page) }
}

afterEach(dropAllDrafts)

it('Ctrl Enter sends from inside a field of several lines', async () => {
  const { sent, screen } = await draw([])
  await userEvent.click(screen.getByRole('textbox', { name: 'Note' }))
  await userEvent.keyboard('Seen it{Control>}{Enter}{/Control}')
  await expect.poll(() => sent).toEqual([{ note: 'Seen it', owner: 'Ada' }])
})

it('the first field that is wrong gets the focus, and what no field shows stands at the head', async () => {
  const problems = [
    { field: 'note', code: 'required', message: 'Write a note.' },
    { field: 'step', code: 'closed', message: 'The step is closed.' },
  ]
  const { screen } = await draw([
    { kind: 'refused', refusal: { refusalCode: 'INVALID_INPUT', explanation: 'Not yet.', problems } },
  ])
  await userEvent.click(screen.getByRole('textbox', { name: 'Note' }))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Not yet.The step is closed.')
  await expect.element(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus()
})

it('after a conflict both versions are shown, only where they differ', async () => {
  const conflict = { refusalCode: 'CONFLICT', explanation: 'Changed.', problems: [] } as const
  const { sent, screen } = await draw([{ kind: 'refused', refusal: conflict }])
  await userEvent.click(screen.getByRole('textbox', { name: 'Note' }))
  await userEvent.keyboard('Mine{Control>}{Enter}{/Control}')
  await expect.element(screen.getByRole('row', { name: 'Note Theirs Mine' })).toBeVisible()
  await expect.element(screen.getByRole('row', { name: /Owner/ })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Load theirs' }))
  await expect.element(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Theirs')
  expect(sent).toHaveLength(1)
})
