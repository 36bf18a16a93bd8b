import { expect, it } from 'vitest'
import { render } from 'vitest-browser-vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { FigureParts_SheetFragment } from '../../../generated/graphql.ts'
import FigureParts from './FigureParts.vue'

const unit = (id: string) => ({ id, name: `Unit ${id}` })

it('each part is told by its own counts, also when the figure above has counts of the same name', async () => {
  // At run time an answer holds what every fragment asked for: the figure has its own `observed` beside `measurement`.
  const figure = {
    measurement: 'SAMPLE' as const,
    band: { lower: 0.4, upper: 0.5 },
    observed: 961,
    adopters: 534,
  }
  const sheet: FigureParts_SheetFragment = {
    figure,
    parts: [
      { unit: unit('a'), own: true, eligible: 40, observed: 20, adopters: 5, rate: 0.25 },
      { unit: unit('b'), own: false, eligible: null, observed: null, adopters: null, rate: null },
    ],
  }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { render: () => null } }],
  })
  const { container } = await render(FigureParts, {
    props: { sheet: { ...sheet, ' $fragmentRefs': { FigureParts_SheetFragment: sheet } } },
    global: { plugins: [router] },
  })
  const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim()),
  )
  expect(rows).toEqual([
    ['5', '20', '25\u202f%'],
    ['–', '–', '–'],
  ])
})
