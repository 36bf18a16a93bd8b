import { userEvent } from 'vitest/browser'
import { expect, it } from 'vitest'
import { render } from 'vitest-browser-vue'
import AdoptionTrend from './AdoptionTrend.vue'

// Three months of a census of 125 people; of the second nothing is known.
const series = {
  periodStartsOn: ['1954-05-01', '1954-06-01', '1954-07-01'],
  eligible: [125, 125, 125],
  observed: [125, null, 125],
  adopters: [47, null, 66],
  rate: [0.376, null, 0.528],
  lower: [null, null, null],
  upper: [null, null, null],
}

async function draw() {
  const { container } = await render(AdoptionTrend, {
    props: {
      series,
      band: { lower: 0.4, upper: 0.5 },
      measurement: 'CENSUS',
      period: 'MONTH',
      title: 'Adoption',
    },
  })
  await expect.poll(() => container.querySelector('path.stroke-accent')).not.toBeNull()
  return container
}

it('a period of which nothing can be said is a gap in the line, not a zero', async () => {
  const line = (await draw()).querySelector('path.stroke-accent')?.getAttribute('d') ?? ''
  expect(line.match(/M/g)).toHaveLength(2)
})

it('a census has no ribbon around its line', async () => {
  expect((await draw()).querySelector('path.fill-adoption-3')).toBeNull()
})

it('the arrow keys walk the periods and say each one', async () => {
  const container = await draw()
  const spoken = () => container.querySelector('figcaption')?.textContent ?? ''
  expect(spoken()).toContain('66 of 125')
  container.querySelector<SVGElement>('svg')?.focus()
  await userEvent.keyboard('{ArrowLeft}')
  await expect.poll(spoken).toContain('cannot say yet')
  await userEvent.keyboard('{ArrowLeft}')
  await expect.poll(spoken).toContain('47 of 125')
})

it('the table behind it holds the same periods, the newest first', async () => {
  const container = await draw()
  container.querySelector<HTMLButtonElement>('figcaption button')?.click()
  await expect.poll(() => container.querySelectorAll('tbody tr').length).toBe(3)
  const cells = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim()),
  )
  expect(cells).toEqual([
    ['66', '125', '53\u202f%'],
    ['–', '125', '–'],
    ['47', '125', '38\u202f%'],
  ])
})
