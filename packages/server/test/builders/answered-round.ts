import type { Item } from '@tidemark/domain/readiness/instrument'
import type { CommentTheme, Trait } from '@tidemark/domain/readiness/round'
import { insertRows } from '../../src/kernel/insert-rows.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { ReadinessInstrument } from '../../src/modules/readiness/readiness-instrument.entity.ts'
import { ReadinessPlace } from '../../src/modules/readiness/readiness-place.entity.ts'
import { ReadinessRound } from '../../src/modules/readiness/readiness-round.entity.ts'
import type { TestApp } from '../app/test-app.ts'
import { toItem } from './items.ts'
import { buildUnit } from './organization.ts'
import { buildProgram } from './programs.ts'

/** Answers of people of one kind: `times` of them answered the same. */
export interface GivenAnswers {
  /** Which of the units. */
  unit: number
  answers: (number | null)[]
  times?: number
  traits?: string[]
  comment?: { theme: CommentTheme; body: string }
}

export interface GivenRound {
  program?: string
  name?: string
  /** The units, each with the number of its parent among those before it; null = at the top. */
  units: { name: string; parent: number | null; invited: number }[]
  items: Partial<Item>[]
  traits?: Trait[]
  answers: GivenAnswers[]
  minimumGroupSize?: number
  isClosed?: boolean
}

/** A round whose answers are in, sealed; nothing of it is settled yet. */
export async function buildAnsweredRound(app: TestApp, organization: string, given: GivenRound) {
  const program = given.program ?? (await buildProgram(app, organization))
  const units: string[] = []
  for (const { name, parent } of given.units)
    units.push(
      await buildUnit(app, organization, { name, parent: parent === null ? null : (units[parent] ?? null) }),
    )
  const em = app.tenant(organization)
  const instrument = em.create(ReadinessInstrument, {
    id: newId(),
    organization,
    family: newId(),
    number: 1,
    name: 'Instrument',
    content: { languages: ['en'], items: given.items.map(toItem), anchors: { lowest: {}, highest: {} } },
  })
  const round = em.create(ReadinessRound, {
    id: newId(),
    organization,
    program,
    instrument,
    name: given.name ?? 'Baseline',
    kind: 'baseline',
    scope: 'units',
    opensOn: '2027-03-01',
    closesOn: '2027-03-12',
    languages: ['en'],
    traits: given.traits ?? [],
    openedAt: new Date('2027-03-01T06:00:00Z'),
    closedAt: given.isClosed === false ? null : new Date('2027-03-13T06:00:00Z'),
    invitedCount: given.units.reduce((sum, { invited }) => sum + invited, 0),
    minimumGroupSize: given.minimumGroupSize ?? 5,
  })
  given.units.forEach(({ name, parent, invited }, position) => {
    em.create(ReadinessPlace, {
      id: newId(),
      organization,
      round,
      unit: units[position] ?? '',
      parent: parent === null ? null : (units[parent] ?? null),
      position,
      depth: 0,
      name,
      invitedCount: invited,
    })
  })
  await em.flush()
  await answer(app, organization, { round: round.id, units, given: given.answers })
  return { program, round: round.id, units, instrument: instrument.id }
}

/** The app may add what it can't read back: rows go one way, without `returning`. */
async function answer(
  app: TestApp,
  organization: string,
  { round, units, given }: { round: string; units: string[]; given: readonly GivenAnswers[] },
): Promise<void> {
  const people = given.flatMap(({ times = 1, ...person }) => Array.from({ length: times }, () => person))
  const row = (unit: number) => ({
    id: crypto.randomUUID(),
    organization_id: organization,
    round_id: round,
    unit_id: units[unit],
    is_settled: false,
  })
  const responses = people.map(({ unit, answers, traits = [] }) => ({
    ...row(unit),
    traits,
    answers,
    week: '2027-03-01',
  }))
  const comments = people.flatMap(({ unit, comment }) => (comment ? [{ ...row(unit), ...comment }] : []))
  await app.tenant(organization).transactional(async (em) => {
    await insertRows(em, 'readiness_response', responses)
    await insertRows(em, 'readiness_comment', comments)
  })
}
