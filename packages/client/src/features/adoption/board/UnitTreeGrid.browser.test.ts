import { ApolloClient, ApolloLink } from '@apollo/client'
import { InMemoryCache } from '@apollo/client/cache'
import { of } from 'rxjs'
import { userEvent } from 'vitest/browser'
import { expect, it } from 'vitest'
import { render } from 'vitest-browser-vue'
import { computed, defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { provideApolloClient } from '../../../shared/apollo/client-context.ts'
import '../../../styles/main.css'
import { indexChildren, listVisibleRows } from './board-tree.ts'
import UnitTreeGrid from './UnitTreeGrid.vue'
import { useBoardView } from './use-board-view.ts'

const units = 5000
const parentIndex = Array.from({ length: units }, (_, index) => (index === 0 ? -1 : 0))
const rows = {
  unitIds: Array.from({ length: units }, (_, index) => `unit-${index}`),
  names: Array.from({ length: units }, (_, index) => `Unit ${index}`),
  parentIndex,
  eligible: Array.from({ length: units }, () => 100),
  observed: Array.from({ length: units }, () => 50),
  adopters: Array.from({ length: units }, () => 20),
  rate: Array.from({ length: units }, () => 0.4),
  lower: Array.from({ length: units }, () => 0.3),
  upper: Array.from({ length: units }, () => 0.5),
  status: Array.from({ length: units }, () => 'NOT_YET_SHOWN' as const),
  reason: Array.from({ length: units }, () => null),
  slope: Array.from({ length: units }, () => 0.01),
}
const children = indexChildren(parentIndex)

async function open(address: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/board/:programId', name: 'board', component: { render: () => null } },
      { path: '/board/:programId/units/:unitId', name: 'unit-adoption', component: { render: () => null } },
    ],
  })
  await router.push(address)
  // The grid as its page uses it: the address decides what is open.
  const Page = defineComponent(() => {
    const { view, change } = useBoardView()
    const visible = computed(() =>
      listVisibleRows(rows, children, {
        shape: view.value.shape,
        sort: view.value.sort,
        descending: view.value.descending,
        statuses: new Set(view.value.statuses),
        search: view.value.search,
        isOpen: (index) => view.value.open === 'all' || (view.value.open?.includes(`unit-${index}`) ?? false),
      }),
    )
    return () =>
      h(UnitTreeGrid, {
        rows,
        visible: visible.value,
        view: view.value,
        programId: 'p',
        asOf: '2026-03-15',
        band: { lower: 0.4, upper: 0.5 },
        measurement: 'SAMPLE',
        onChange: change,
        onToggle: (row) => change({ open: row.open ? [] : [`unit-${row.index}`] }),
      })
  })
  const client = new ApolloClient({
    link: new ApolloLink(() => of({ data: { boardTrends: [] } })),
    cache: new InMemoryCache(),
  })
  const { container } = await render(Page, {
    global: { plugins: [router, (app) => provideApolloClient(app, client)] },
  })
  await expect.poll(() => container.querySelector('[aria-rowindex="2"]')).not.toBeNull()
  return { container, router }
}

it('draws only the rows in sight, and tells a screen reader how many there are', async () => {
  const { container } = await open('/board/p?open=all')
  const grid = container.querySelector('[role=treegrid]')
  expect(grid?.getAttribute('aria-rowcount')).toBe('5001')
  expect(container.querySelectorAll('[role=row]').length).toBeLessThan(60)
})

it('is walked, opened and closed by the arrow keys', async () => {
  const { container, router } = await open('/board/p?open=')
  const focused = () => document.activeElement?.getAttribute('aria-rowindex')
  container.querySelector<HTMLElement>('[aria-rowindex="2"]')?.focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => router.currentRoute.value.query['open']).toBe('unit-0')
  await expect.poll(() => container.querySelector('[aria-rowindex="3"]')).not.toBeNull()
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(focused).toBe('3')
  await userEvent.keyboard('{End}')
  await expect.poll(focused).toBe('5001')
  await userEvent.keyboard('{ArrowLeft}')
  await expect.poll(focused).toBe('2')
  await userEvent.keyboard('{ArrowLeft}')
  await expect.poll(() => router.currentRoute.value.query['open']).toBe('')
})

it('opens the figure of a row beside it with Enter, and says so in the address', async () => {
  const { container, router } = await open('/board/p?open=')
  container.querySelector<HTMLElement>('[aria-rowindex="2"]')?.focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => router.currentRoute.value.query['figure']).toBe('unit-0')
  await expect
    .poll(() => container.querySelector('[aria-rowindex="2"]')?.getAttribute('aria-selected'))
    .toBe('true')
})

it('is sorted by its head, and says by what', async () => {
  const { container, router } = await open('/board/p?open=')
  const head = () =>
    [...container.querySelectorAll('[role=columnheader]')].find((cell) => /Rate/.test(cell.textContent ?? ''))
  head()?.querySelector('button')?.click()
  await expect.poll(() => router.currentRoute.value.query['sort']).toBe('rate')
  await expect.poll(() => head()?.getAttribute('aria-sort')).toBe('ascending')
  head()?.querySelector('button')?.click()
  await expect.poll(() => router.currentRoute.value.query['sort']).toBe('-rate')
})
