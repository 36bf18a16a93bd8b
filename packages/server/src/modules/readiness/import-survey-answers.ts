import type { EntityManager } from '@mikro-orm/postgresql'
import type { ImportedAnswers } from '@tidemark/domain/imports/imported-answers'
import { periodStart } from '@tidemark/domain/adoption/period'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programsRun } from '../access/access.module.ts'
import { changedSincePlanned, type ImportKindHandler } from '../imports/imports.module.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'
import { roundOfFile, type RoundOfFile } from './round-of-file.ts'
import { settleRound } from './settle-round.ts'
import { type PlaceRow, writePlaces } from './write-places.ts'

/**
 * Lets answers to a survey in that was asked elsewhere. They make a round of their own, which is closed and settled in the
 * same transaction as any other: nobody ever sees more of it than of a round that was answered here.
 */
export const surveyAnswerImport: ImportKindHandler<'survey_answers'> = {
  kind: 'survey_answers',
  who: 'Program managers import the survey answers of their programs.',
  reach: programsRun,
  isSealed: true,

  async readState(command, options) {
    const { instrument } = await roundOfFile(command, options)
    const units = await command.em.execute(
      `select code as key, name, parent_id is null as "isTop" from business_unit where archived_at is null order by code`,
    )
    return JSON.stringify({ units, items: instrument.content.items })
  },

  async write(command, { options }, lots) {
    const wanted = await roundOfFile(command, options)
    const round = await openForFile(command, wanted)
    const unitOf = await readUnits(command.em)
    const asked = new Map<string, number>()
    for await (const lot of lots) {
      if (lot.part === 'archive') continue // files of answers put nothing away
      const people = lot.items.map(({ after }) => ({ ...after, unit: unitOf.get(after.unitKey) }))
      for (const { unit } of people) if (unit) asked.set(unit, (asked.get(unit) ?? 0) + 1)
      await seal(command, round, wanted, people)
    }
    await writePlaces(command.em, round, await readPlaces(command.em, asked))
    round.invitedCount = [...asked.values()].reduce((sum, people) => sum + people, 0)
    await command.em.flush()
    await settleRound(command.em, round.id)
    await command.em.flush()
  },
}

/** Opened and closed in one: no other statement finds it open. */
async function openForFile(
  { em, viewer, now, audit }: Command,
  { program, instrument, name, answeredOn }: RoundOfFile,
): Promise<ReadinessRound> {
  // Rounds are compared in the order in which they closed: a file of long ago comes before the surveys since.
  const endOfDay = new Date(`${answeredOn}T23:59:59Z`)
  const closedAt = endOfDay < now ? endOfDay : now
  const { minimumGroupSize } = await em.findOneOrFail(Organization, viewer.organizationId)
  const told = { name, kind: 'own', scope: 'program', opensOn: answeredOn, closesOn: answeredOn } as const
  const round = em.create(ReadinessRound, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    instrument,
    ...told,
    origin: 'file',
    languages: instrument.content.languages,
    traits: [],
    asksForComments: false,
    openedAt: closedAt,
    closedAt,
    minimumGroupSize,
  })
  audit(round.id, { programId: program.id, instrumentId: instrument.id, ...told })
  await em.flush()
  return round
}

async function readUnits(em: EntityManager): Promise<Map<string, string>> {
  const rows: { id: string; code: string }[] = await em.execute(
    'select id, code from business_unit where archived_at is null',
  )
  return new Map(rows.map(({ id, code }) => [code, id]))
}

/** Somebody whose row has no answer was asked and didn't answer. */
async function seal(
  { em, viewer }: Command,
  round: ReadinessRound,
  { answeredOn }: RoundOfFile,
  people: readonly (ImportedAnswers & { unit: string | undefined })[],
): Promise<void> {
  if (people.some(({ unit }) => unit === undefined)) throw changedSincePlanned()
  const answered = people.filter(({ answers }) => answers.some((answer) => answer !== null))
  const rows = answered.map(({ unit, answers }) => ({
    id: crypto.randomUUID(),
    organization_id: viewer.organizationId,
    round_id: round.id,
    unit_id: unit,
    traits: [],
    week: periodStart(answeredOn, 'week'),
    answers,
    is_settled: false,
  }))
  await insertRows(em, 'readiness_response', rows)
}

/** The units that the file names, and every unit above them. */
function readPlaces(em: EntityManager, asked: ReadonlyMap<string, number>): Promise<PlaceRow[]> {
  return em.execute(
    `with recursive own as (select * from jsonb_to_recordset(?::jsonb) as o (id uuid, invited int)),
     needed as (
       select id from own
       union select u.parent_id from needed n join business_unit u on u.id = n.id where u.parent_id is not null)
     select u.id, u.parent_id as "parentId", u.name, coalesce(o.invited, 0) as invited
       from needed n join business_unit u using (id) left join own o using (id)
      order by u.name, u.id`,
    [JSON.stringify([...asked].map(([id, invited]) => ({ id, invited })))],
  )
}
