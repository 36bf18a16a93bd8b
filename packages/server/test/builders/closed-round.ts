import type { AnswerDistributions } from '@tidemark/domain/readiness/answer-distributions'
import type { Item } from '@tidemark/domain/readiness/instrument'
import type { Trait } from '@tidemark/domain/readiness/round'
import { newId } from '../../src/kernel/new-id.ts'
import { ReadinessFigure } from '../../src/modules/readiness/readiness-figure.entity.ts'
import { ReadinessInstrument } from '../../src/modules/readiness/readiness-instrument.entity.ts'
import { ReadinessPlace } from '../../src/modules/readiness/readiness-place.entity.ts'
import { ReadinessRound } from '../../src/modules/readiness/readiness-round.entity.ts'
import type { TestApp } from '../app/test-app.ts'
import { toItem } from './items.ts'

/** What a closed round shows of one group: everybody answered every item. */
export interface GivenFigure {
  /** Null = the whole round. */
  unit: string | null
  answered: number
  /** By item, answers turned. */
  sums: number[]
  favourables: number[]
  squares?: number[]
  invited?: number | null
  traits?: string[]
  distributions?: AnswerDistributions
}

export interface GivenClosedRound {
  name?: string
  closedAt?: Date | null
  family?: string
  traits?: Trait[]
  items?: Partial<Item>[]
  /** The units of its tree, each after the one above it. */
  places: { unit: string; parent?: string; name?: string }[]
  figures: GivenFigure[]
}

/** A round of a program that is closed, with the figures that it may show. */
export async function buildClosedRound(
  app: TestApp,
  organization: string,
  program: string,
  { places, figures, items = FOUR_ITEMS, family = newId(), ...given }: GivenClosedRound,
): Promise<string> {
  const em = app.tenant(organization)
  const known = await em.findOne(ReadinessInstrument, { family })
  const instrument =
    known ??
    em.create(ReadinessInstrument, {
      id: newId(),
      organization,
      family,
      number: 1,
      name: 'Instrument',
      content: { languages: ['en'], items: items.map(toItem), anchors: { lowest: {}, highest: {} } },
    })
  const closedAt = given.closedAt === undefined ? new Date('2026-05-05T17:00:00Z') : given.closedAt
  const round = em.create(ReadinessRound, {
    id: newId(),
    organization,
    program,
    instrument,
    name: given.name ?? 'Before go-live',
    kind: 'before_go_live',
    scope: 'units',
    opensOn: '2026-04-20',
    closesOn: '2026-05-05',
    languages: ['en'],
    traits: given.traits ?? [],
    openedAt: new Date('2026-04-20T06:00:00Z'),
    closedAt,
    minimumGroupSize: 5,
  })
  places.forEach(({ unit, parent = null, name = 'Unit' }, position) => {
    const place = { unit, parent, name, position, depth: 0, invitedCount: 10 }
    em.create(ReadinessPlace, { id: newId(), organization, round, ...place })
  })
  for (const { unit, answered, sums, favourables, ...more } of figures) {
    em.create(ReadinessFigure, {
      id: newId(),
      organization,
      round,
      unit,
      traits: more.traits ?? null,
      invitedCount: more.invited === undefined ? answered * 2 : more.invited,
      answeredCount: answered,
      counts: sums.map(() => answered),
      sums,
      squares: more.squares ?? sums.map((sum) => (sum * sum) / answered + answered / 4),
      favourables,
      distributions: more.distributions ?? null,
    })
  }
  await em.flush()
  return round.id
}

/** One item a leg, and one that managers are asked for urgency by. */
const FOUR_ITEMS: Partial<Item>[] = [
  { dimension: 'technology' },
  { dimension: 'people', marker: 'willing' },
  { dimension: 'process', marker: 'leaders_act' },
  { dimension: 'other', marker: 'urgency' },
]
