import type { Item } from '@tidemark/domain/readiness/instrument'
import { newId } from '../../src/kernel/new-id.ts'
import { ReadinessInstrument } from '../../src/modules/readiness/readiness-instrument.entity.ts'
import type { TestApp } from '../app/test-app.ts'

/** An instrument of the organization's own. Items are of no leg, on a scale of five, unless told otherwise. */
export async function buildInstrument(
  app: TestApp,
  organization: string,
  items: readonly (Partial<Item> & { key: string })[],
): Promise<string> {
  const em = app.tenant(organization)
  const { id } = em.create(ReadinessInstrument, {
    id: newId(),
    organization,
    family: newId(),
    number: 1,
    name: 'Instrument',
    content: {
      languages: ['en'],
      anchors: { lowest: { en: 'Not at all' }, highest: { en: 'Fully' } },
      items: items.map((item) => ({
        dimension: 'other' as const,
        marker: null,
        isReversed: false,
        scaleMin: 1,
        scaleMax: 5,
        text: { en: item.key },
        ...item,
      })),
    },
  })
  await em.flush()
  return id
}
