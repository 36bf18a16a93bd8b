import { expect, it } from 'vitest'
import { render } from 'vitest-browser-vue'
import AdoptionGauge from './AdoptionGauge.vue'
import type { GaugeFigure } from './figure.ts'

// Wilson 95 % for 38 of 102: 0.2850 to 0.4694.
const sample: GaugeFigure = {
  status: 'NOT_YET_SHOWN',
  reason: null,
  eligible: 240,
  observed: 102,
  adopters: 38,
  rate: 0.3725,
  lower: 0.285,
  upper: 0.4694,
  asOf: '2026-03-14',
  measurement: 'SAMPLE',
  band: { lower: 0.4, upper: 0.5 },
}
const census: GaugeFigure = {
  ...sample,
  status: 'ENTERED',
  measurement: 'CENSUS',
  eligible: 125,
  adopters: 62,
  rate: 0.496,
  lower: null,
  upper: null,
}
const withheld: GaugeFigure = {
  ...sample,
  status: 'CANNOT_SAY_YET',
  reason: 'TOO_FEW_PEOPLE',
  eligible: null,
  observed: null,
  adopters: null,
  rate: null,
  lower: null,
  upper: null,
}

async function draw(figure: GaugeFigure, size: 'row' | 'card' | 'head' = 'card') {
  const { container } = await render(AdoptionGauge, { props: { figure, size } })
  const whisker = container.querySelectorAll('g.stroke-ink line')
  const point = container.querySelector('circle.fill-ink')
  return { container, whisker, point, hatched: container.querySelector('rect[fill^="url"]') }
}

it('a sample is drawn as a point with a whisker from the lower to the upper end', async () => {
  const { whisker, point, hatched } = await draw(sample)
  expect(point?.getAttribute('cx')).toBe('37.25%')
  expect([whisker[0]?.getAttribute('x1'), whisker[0]?.getAttribute('x2')]).toEqual(['28.5%', '46.94%'])
  expect(hatched).toBeNull()
})

it('a census is drawn as a point and no whisker', async () => {
  const { whisker, point } = await draw(census)
  expect(point?.getAttribute('cx')).toBe('49.6%')
  expect(whisker).toHaveLength(0)
})

it('what can’t be said is a hatched track with its reason, and never a point', async () => {
  const { container, point, hatched } = await draw(withheld)
  expect(point).toBeNull()
  expect(hatched).not.toBeNull()
  expect(container.textContent).toContain('too few people to show')
})

it.each(['row', 'card', 'head'] as const)(
  'a screen reader hears status, sentence, band and date (%s)',
  async (size) => {
    const { container } = await draw(sample, size)
    const spoken = container.querySelector('.sr-only')?.textContent ?? ''
    expect(spoken).toContain(
      'not yet shown. 38 of 102 people do this now; we are fairly sure it is between 29',
    )
    expect(spoken).toContain('is a planning rule taken from practice, not a law.')
    expect(spoken).toMatch(/As of .*2026\.$/)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  },
)

it('stays as high as its row', async () => {
  const { container } = await draw(sample, 'row')
  expect(container.querySelector('svg')?.getBoundingClientRect().height).toBe(20)
})
