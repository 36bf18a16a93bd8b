import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-vue'
import { defineComponent, h, ref } from 'vue'
import { provideApolloClient } from '../apollo/client-context.ts'
import { createFakeServer } from '../testing/fake-server.ts'
import MentionField from './MentionField.vue'
import type { WrittenComment } from './mention-text.ts'

const PEOPLE = ['Demo HR', 'Demo executive', 'Demo expert']

async function draw() {
  const { asked, client } = createFakeServer()
  const written = ref<WrittenComment>({ text: '', called: [] })
  const page = defineComponent(
    () => () =>
      h(MentionField, {
        subjectId: 'p1',
        label: 'Your comment',
        modelValue: written.value,
        'onUpdate:modelValue': (now: WrittenComment) => (written.value = now),
      }),
  )
  const plugin = {
    install: (app: Parameters<typeof provideApolloClient>[0]) => provideApolloClient(app, client),
  }
  const screen = await render(page, { global: { plugins: [plugin] } })
  const field = screen.getByLabelText('Your comment')
  await userEvent.click(field)
  return {
    written,
    field,
    shown: () =>
      screen
        .getByRole('option')
        .elements()
        .map(({ textContent, ariaSelected }) => (ariaSelected === 'true' ? `> ${textContent}` : textContent)),
    /** The far end answers what was asked for this text; what it holds is on screen before this is done. */
    async answer(search: string, names: readonly string[]) {
      const isAsked = () => asked.find(({ variables }) => variables['search'] === search)
      await expect.poll(isAsked).toBeDefined()
      const mentionableAccounts = names.map((displayName) => ({
        __typename: 'AccountRef',
        id: displayName.replaceAll(' ', '-'),
        displayName,
      }))
      isAsked()?.answer({ mentionableAccounts })
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

it('shows only names that fit the text as it is, while the answer for it is on its way, and Enter takes one of them', async () => {
  const { written, shown, answer } = await draw()
  await userEvent.keyboard('@demo')
  await answer('demo', PEOPLE)
  await expect.poll(shown).toEqual(['> Demo HR', 'Demo executive', 'Demo expert'])
  await userEvent.keyboard(' ex')
  await expect.poll(shown).toEqual(['> Demo executive', 'Demo expert'])
  await userEvent.keyboard('{Enter}')
  expect(written.value).toEqual({
    text: '@Demo executive ',
    called: [{ label: 'Demo executive', id: 'Demo-executive' }],
  })
})

it('shows no late answer for what stood there before, and Enter takes nobody from it', async () => {
  const { written, shown, answer } = await draw()
  await userEvent.keyboard('@demo ex')
  await answer('demo ', PEOPLE)
  expect(shown()).toEqual([])
  await userEvent.keyboard('{Enter}')
  expect(written.value).toEqual({ text: '@demo ex\n', called: [] })
})

it('keeps the answer for the text as it is when one for an earlier text comes after it', async () => {
  const { shown, answer } = await draw()
  await userEvent.keyboard('@demo ex')
  await answer('demo ex', PEOPLE.slice(1))
  await answer('demo', PEOPLE)
  expect(shown()).toEqual(['> Demo executive', 'Demo expert'])
})

it('takes nobody while no known name fits and the answer is on its way', async () => {
  const { written, shown, answer } = await draw()
  await userEvent.keyboard('@demo')
  await answer('demo', PEOPLE)
  await userEvent.keyboard(' x')
  expect(shown()).toEqual([])
  await userEvent.keyboard('{Enter}')
  expect(written.value).toEqual({ text: '@demo x\n', called: [] })
})

it('keeps who was highlighted when more names come', async () => {
  const { written, shown, answer } = await draw()
  await userEvent.keyboard('@demo e')
  await answer('demo e', PEOPLE.slice(1))
  await userEvent.keyboard('x{ArrowDown}')
  await answer('demo ex', ['Demo exam', ...PEOPLE.slice(1)])
  expect(shown()).toEqual(['Demo exam', 'Demo executive', '> Demo expert'])
  await userEvent.keyboard('{Enter}')
  expect(written.value.text).toBe('@Demo expert ')
})

it('finds a pasted part of a name like a typed one', async () => {
  const { field, shown, answer } = await draw()
  await userEvent.fill(field, 'expert')
  await userEvent.keyboard('{Control>}ax{/Control}@')
  await answer('', PEOPLE)
  await expect.poll(shown).toHaveLength(3)
  await userEvent.paste()
  await expect.poll(shown).toEqual(['> Demo expert'])
})
