import { afterEach, expect, it, vi } from 'vitest'
import { nextTick, reactive } from 'vue'
import type { Outcome } from '../apollo/use-mutation.ts'
import { dropAllDrafts, readDraft } from './drafts.ts'
import { type OnFile, useForm } from './use-form.ts'

interface Values {
  name: string
  tags: readonly string[]
}

const initial: Values = { name: 'Docks', tags: [] }
const recorded: Outcome<string> = { kind: 'recorded', value: 'saved' }
const refused = (refusalCode: 'CONFLICT' | 'INVALID_INPUT', field = 'unit.name'): Outcome<string> => ({
  kind: 'refused',
  refusal: { refusalCode, explanation: 'No.', problems: [{ field, code: 'required', message: 'Fill in.' }] },
})

function start(answers: Outcome<string>[], onFile: OnFile<Values> | null = null) {
  const sent: { values: Values; version: number }[] = []
  const done = vi.fn<(value: string) => void>()
  const form = useForm({
    initial,
    version: 3,
    draft: 'test',
    check: ({ name }) => (name ? [] : [{ field: 'name', code: 'required', message: 'Fill in this field.' }]),
    send: (values, version) => {
      sent.push({ values, version })
      return Promise.resolve(answers.shift() ?? recorded)
    },
    recorded: (value) => done(value),
    readOnFile: () => Promise.resolve(onFile),
  })
  return { form, sent, done }
}

afterEach(dropAllDrafts)

it('sends nothing that the rules refuse, and says so at the field', async () => {
  const { form, sent } = start([])
  form.values.name = ''
  await form.submit()
  expect(sent).toHaveLength(0)
  expect(form.problemOf('name')).toBe('Fill in this field.')
  form.values.name = 'Docks'
  await nextTick()
  expect(form.problemOf('name')).toBeUndefined()
})

it('shows a problem of the server at the field that it names by a path', async () => {
  const { form } = start([refused('INVALID_INPUT')])
  await form.submit()
  expect(form.problemOf('name')).toBe('Fill in.')
  expect(form.refusal?.explanation).toBe('No.')
})

it('sends the version that was seen, once, however often it is pressed', async () => {
  const { form, sent, done } = start([])
  await Promise.all([form.submit(), form.submit()])
  expect(sent).toEqual([{ values: initial, version: 3 }])
  expect(done).toHaveBeenCalledExactlyOnceWith('saved')
})

it('offers both versions after a conflict, and keeping mine sends it over theirs', async () => {
  const theirs = { name: 'Harbor', tags: ['theirs'] }
  const { form, sent } = start([refused('CONFLICT')], { values: theirs, version: 7 })
  form.values.name = 'Piers'
  await form.submit()
  expect(form.conflict?.values).toEqual(theirs)
  await form.keepMine()
  expect(sent[1]).toEqual({ values: { name: 'Piers', tags: [] }, version: 7 })
  expect(form.conflict).toBeUndefined()
})

it('loads theirs after a conflict, to be edited further', async () => {
  const { form, sent } = start([refused('CONFLICT')], { values: { name: 'Harbor', tags: ['x'] }, version: 7 })
  await form.submit()
  form.takeTheirs()
  await form.submit()
  expect(sent[1]).toEqual({ values: { name: 'Harbor', tags: ['x'] }, version: 7 })
})

it('keeps what was typed until it is recorded', async () => {
  const first = start([{ kind: 'failed', error: new Error('offline') }])
  first.form.values.name = 'Half typed'
  await nextTick()
  await first.form.submit()
  const second = start([])
  expect([second.form.restored, second.form.values.name]).toEqual([true, 'Half typed'])
  await second.form.submit()
  expect(readDraft('test')).toBeUndefined()
})

it('starting over forgets the draft', async () => {
  const first = start([])
  first.form.values.name = 'Half typed'
  await nextTick()
  const second = start([])
  second.form.startOver()
  await nextTick()
  expect(second.form.values.name).toBe('Docks')
  expect(start([]).form.restored).toBe(false)
})

it('takes nothing from a draft that this form has no field of the kind for', () => {
  localStorage.setItem('tidemark.draft.test', JSON.stringify({ name: 7, tags: ['kept'], former: 'x' }))
  expect(start([]).form.values).toEqual({ name: 'Docks', tags: ['kept'] })
})

it('begins with what a page holds, lists and all', async () => {
  const { tags } = reactive({ tags: ['north'] })
  const send = vi.fn<(values: object, version: number) => Promise<Outcome<string>>>(() =>
    Promise.resolve(recorded),
  )
  const form = useForm({ initial: { name: 'Docks', tags }, send, recorded: () => {} })
  await form.submit()
  expect(send).toHaveBeenCalledWith({ name: 'Docks', tags: ['north'] }, 0)
  form.startOver()
  expect(form.values.tags).toEqual(['north'])
})
