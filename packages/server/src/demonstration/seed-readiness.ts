import { periodStart } from '@tidemark/domain/adoption/period'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { type Item, turnAnswer } from '@tidemark/domain/readiness/instrument'
import { insertRows } from '../kernel/insert-rows.ts'
import { newId } from '../kernel/new-id.ts'
import { closeRound } from '../modules/readiness/close-round.ts'
import { openRound } from '../modules/readiness/open-round.ts'
import { ReadinessInstrument } from '../modules/readiness/readiness-instrument.entity.ts'
import { ReadinessRound } from '../modules/readiness/readiness-round.entity.ts'
import { ReadinessRoundWave } from '../modules/readiness/readiness-round-wave.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { LEG_OFFSETS, ROUNDS, WEAK_IN_PROCESS, WRITTEN } from './demonstration-rounds.ts'
import type { DemonstrationUnit } from './demonstration-units.ts'
import { randomFrom } from './random.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID

type PlannedRound = (typeof ROUNDS)[number]

/**
 * The readiness rounds of the made-up program. Each is opened, answered and closed as a round of anybody's: what is shown of
 * the invented answers obeys the same rules.
 */
export async function seedReadiness(room: RoomToFill, units: readonly DemonstrationUnit[]): Promise<void> {
  const { em, today, note } = room
  const instrument = await em.findOneOrFail(ReadinessInstrument, { family: 'three_legs' })
  for (const planned of ROUNDS) {
    const round = createRound(room, instrument, planned)
    await em.flush()
    note('planReadinessRound', round.id, { name: planned.name })
    await openRound(em, round, atNoon(today, planned.opensInDays))
    note('openReadinessRound', round.id, { invited: round.invitedCount })
    await answerRound(room, { round, planned, items: instrument.content.items, units })
    if (planned.closesInDays >= 0) continue
    await closeRound(em, round, atNoon(today, planned.closesInDays + 1))
    note('closeReadinessRound', round.id, {})
  }
}

function createRound(
  { em, program, waves, today }: RoomToFill,
  instrument: ReadinessInstrument,
  { name, kind, waves: asked, opensInDays, closesInDays }: PlannedRound,
): ReadinessRound {
  const round = em.create(ReadinessRound, {
    id: newId(),
    organization,
    program,
    instrument,
    name,
    kind,
    scope: 'waves',
    opensOn: addDays(today, opensInDays),
    closesOn: addDays(today, closesInDays),
    languages: ['en', 'de', 'fr'],
    traits: ['level', 'location'],
  })
  for (const title of asked) {
    const wave = waves.get(title)
    if (wave) em.create(ReadinessRoundWave, { id: newId(), organization, round, wave })
  }
  return round
}

interface Invitee {
  id: string
  unitId: string
  traits: string[]
  signsIn: boolean
}

interface AnsweredRound {
  round: ReadinessRound
  planned: PlannedRound
  items: readonly Item[]
  units: readonly DemonstrationUnit[]
}

/**
 * Lets a part of those who were asked answer; the same ones the same at each start. Whoever can sign in to the demonstration
 * answers the open round themselves.
 */
async function answerRound(
  { em, today }: RoomToFill,
  { round, planned, items, units }: AnsweredRound,
): Promise<void> {
  const invitees: Invitee[] = await em.execute(
    `select i.id, i.unit_id as "unitId", i.traits,
            exists (select from account a
                     where a.organization_id = i.organization_id and a.employee_id = i.employee_id) as "signsIn"
       from readiness_invitee i join employee e on e.organization_id = i.organization_id and e.id = i.employee_id
      where i.round_id = ? order by e.staff_number`,
    [round.id],
  )
  const random = randomFrom(planned.name)
  const isOpen = planned.closesInDays >= 0
  const answering = invitees.filter(({ signsIn }) => random() < planned.answering && !(isOpen && signsIn))
  const leanings = leaningsOf(units)
  const week = periodStart(addDays(today, planned.opensInDays), 'week')
  const sealed = ({ unitId }: Invitee) => ({
    id: crypto.randomUUID(),
    organization_id: organization,
    round_id: round.id,
    unit_id: unitId,
    is_settled: false,
  })
  await insertRows(
    em,
    'readiness_response',
    answering.map((invitee) => ({
      ...sealed(invitee),
      traits: invitee.traits,
      week,
      answers: inventAnswers(
        items,
        planned.level,
        leanings.get(invitee.unitId) ?? { all: 0, process: 0 },
        random,
      ),
    })),
  )
  const written = answering.flatMap((invitee) => {
    const comment = random() < 0.06 ? WRITTEN[Math.floor(random() * WRITTEN.length)] : undefined
    return comment ? [{ ...sealed(invitee), ...comment }] : []
  })
  await insertRows(em, 'readiness_comment', written)
  await em.execute('delete from readiness_open_invitation where invitee_id = any (?::uuid[])', [
    `{${answering.map(({ id }) => id).join(',')}}`,
  ])
}

/** How a unit differs from the others. */
interface Leaning {
  all: number
  process: number
}

function leaningsOf(units: readonly DemonstrationUnit[]): Map<string, Leaning> {
  const weak = new Set<string>()
  // Parents come first.
  for (const { id, code, parentId } of units) {
    const isNamed = WEAK_IN_PROCESS.units.some((named) => named === code)
    if (isNamed || (parentId !== null && weak.has(parentId))) weak.add(id)
  }
  return new Map(
    units.map(({ id, code }) => [
      id,
      { all: (randomFrom(code)() - 0.5) * 0.7, process: weak.has(id) ? WEAK_IN_PROCESS.offset : 0 },
    ]),
  )
}

/** One person's answers: where the round and the unit lie, how the person sees things at all, and what no one can tell. */
function inventAnswers(
  items: readonly Item[],
  level: number,
  unit: Leaning,
  random: () => number,
): (number | null)[] {
  const person = spread(random) * 0.6
  return items.map((item) => {
    if (random() < 0.02) return null
    const { dimension } = item
    const leg =
      dimension === 'technology' || dimension === 'people' || dimension === 'process' ? dimension : null
    const offset = (leg ? LEG_OFFSETS[leg] : 0) + (leg === 'process' ? unit.process : 0)
    const felt = level + offset + unit.all + person + spread(random) * 0.7
    return turnAnswer(item, Math.min(Math.max(Math.round(felt), item.scaleMin), item.scaleMax))
  })
}

/** Roughly a standard normal number: three even ones added up. */
const spread = (random: () => number) => (random() + random() + random() - 1.5) * 2

const atNoon = (today: string, days: number) => new Date(`${addDays(today, days)}T12:00:00Z`)
