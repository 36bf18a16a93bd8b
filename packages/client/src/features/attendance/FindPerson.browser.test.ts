import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-vue'
import { defineComponent, h, ref } from 'vue'
import { provideApolloClient } from '../../shared/apollo/client-context.ts'
import { createFakeServer } from '../../shared/testing/fake-server.ts'
import FindPerson from './FindPerson.vue'
import type { SheetPerson } from './sheet-fields.ts'
import type { MarkedRow } from './marked-rows.ts'

const rowOf = (fullName: string, place: number): MarkedRow => ({
  sessionId: 's1',
  employeeId: fullName,
  fullName,
  staffNumber: `${1000 + place}`,
  unitName: 'Harbor',
  version: 1,
  status: 'REGISTERED',
  isWaiting: false,
  isPresumed: false,
  scoreBefore: null,
  score: null,
  source: 'PERSON',
  isUnsaved: false,
})

const NAMES =
  'Ada Okafor,Bo Lind,Cy Ray,Dee Adams,Eve Bell,Finn Cole,Gus Dahl,Hana Endo,Ivo Falk,Jan Goss,Kim Hale,Lea Irons,Mia Jung,Nils Kerr,Oda Lund,Pia Moss,Ravi Nair,Sam Oaks,Tess Park,Udo Quist'

async function draw() {
  const rows = ref<ReadonlyMap<string, MarkedRow>>(
    new Map(NAMES.split(',').map((name, place) => [name, rowOf(name, place)])),
  )
  const marked: [string, boolean, number | null][] = []
  const { client } = createFakeServer()
  const page = defineComponent(
    () => () =>
      h(FindPerson, {
        sessionId: 's1',
        rows: rows.value,
        firstWord: 'Completed',
        secondWord: 'Attended',
        onChoose: ({ employeeId }: SheetPerson, how: { isSecond: boolean; score: number | null }) => {
          marked.push([employeeId, how.isSecond, how.score])
          const row = rows.value.get(employeeId)
          if (row) rows.value = new Map(rows.value).set(employeeId, { ...row, status: 'COMPLETED' })
        },
      }),
  )
  const plugin = {
    install: (app: Parameters<typeof provideApolloClient>[0]) => provideApolloClient(app, client),
  }
  const screen = await render(page, { global: { plugins: [plugin] } })
  await screen.getByRole('combobox', { name: 'Who was there?' }).click()
  return { marked }
}

it('twenty people are put down with three keystrokes each, without an answer of the server', async () => {
  const { marked } = await draw()
  let strokes = 0
  for (const name of NAMES.split(',')) {
    const [first = '', second = ''] = name.toLowerCase()
    for (const key of [first, second, '{Enter}']) {
      await userEvent.keyboard(key)
      strokes++
    }
  }
  expect(marked.map(([name]) => name)).toEqual(NAMES.split(','))
  expect(strokes).toBe(60)
})

it('arrows choose another one, Shift Enter says the other status, a number behind the letters is the score', async () => {
  const { marked } = await draw()
  await userEvent.keyboard('da{ArrowDown}{Enter}')
  await userEvent.keyboard('ra{Shift>}{Enter}{/Shift}')
  await userEvent.keyboard('ok 85{Enter}')
  // A word of Gus Dahl begins with the letters, so he is first; the arrow leads to Ada Okafor, who has them inside.
  expect(marked).toEqual([
    ['Ada Okafor', false, null],
    ['Cy Ray', true, null],
    ['Ada Okafor', false, 85],
  ])
})
