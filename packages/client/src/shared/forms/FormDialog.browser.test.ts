import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-vue'
import { defineComponent, h } from 'vue'
import TextField from '../ui/TextField.vue'
import FormDialog from './FormDialog.vue'
import { useForm } from './use-form.ts'

it('the button at the foot sends what was typed, Cancel and Esc close without sending', async () => {
  const seen: string[] = []
  const form = useForm({
    initial: { note: 'Seen it' },
    send: ({ note }) => Promise.resolve({ kind: 'recorded', value: note } as const),
    recorded: (note) => seen.push(note),
  })
  const frame = { title: 'Note it', form, labels: { note: 'Note' }, action: 'Put it down' }
  const field = () => h(TextField, { label: 'Note', modelValue: form.values.note })
  const page = defineComponent(
    () => () => h(FormDialog, { ...frame, onClose: () => seen.push('closed') }, field),
  )
  const dialog = (await render(page)).getByRole('dialog', { name: 'Note it' })

  await userEvent.click(dialog.getByRole('button', { name: 'Put it down' }))
  await expect.poll(() => seen).toEqual(['Seen it'])
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => seen).toEqual(['Seen it', 'closed', 'closed'])
})
