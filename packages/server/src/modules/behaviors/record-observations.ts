import { observationInput } from '@tidemark/domain/behaviors/observation-input'
import type { Problem } from '@tidemark/domain/kernel/problem'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { fewRecords, idempotencyKey, programToRecordIn } from './may-record.ts'
import { earlierSend, otherSend } from './once.ts'
import { PRESENT, presentOn } from './people-of-day.read.ts'
import type { Recording } from './recording.entity.ts'
import type { ObservationsRecordedType, RecordObservationsInput } from './recording.type.ts'
import { TargetBehavior } from './target-behavior.entity.ts'

interface Seen {
  employeeId: string
  behaviorId: string
  opportunities: number
  shown: number
}

const COLUMNS = ['id', 'behaviorId', 'employeeId', 'opportunities', 'shown'] as const

/** Puts down what was seen of a unit's people on one day. Sent again with the same key it adds nothing. */
export async function recordObservations(
  command: Command,
  input: RecordObservationsInput,
): Promise<ObservationsRecordedType> {
  const { em, viewer, audit } = command
  const program = await programToRecordIn(command, input, 'named')
  const { key, observations } = read(command, input)
  const at = { programId: program.id, unitId: input.unitId, on: input.observedOn }
  const earlier = await earlierSend(command, key)
  if (earlier) return { ids: await idsOfSameSend(command, earlier, input, observations), at }
  await refuseStrangers(command, input, observations)

  const rows = observations.map((seen) => ({ id: newId(), ...seen }))
  await em.execute(
    `with recording as (
       insert into recording (id, organization_id, program_id, observer_id, idempotency_key)
       values (?, ?, ?, ?, ?) returning id, organization_id, program_id)
     insert into observation (id, organization_id, program_id, recording_id, unit_id, observed_on,
                              behavior_id, employee_id, opportunities, shown)
     select seen.id, recording.organization_id, recording.program_id, recording.id, ?, ?,
            seen.behavior_id, seen.employee_id, seen.opportunities, seen.shown
       from recording, unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::int[])
         as seen (id, behavior_id, employee_id, opportunities, shown)`,
    [
      newId(),
      viewer.organizationId,
      program.id,
      viewer.accountId,
      key,
      input.unitId,
      input.observedOn,
      ...COLUMNS.map((name) => `{${rows.map((row) => row[name]).join(',')}}`),
    ],
  )
  audit(program.id, { ...at, observations: rows.length })
  await noteCountedChange(command, { programId: program.id, unitId: input.unitId, fromDay: input.observedOn })
  return { ids: rows.map(({ id }) => id), at }
}

function read({ now }: Command, input: RecordObservationsInput): { key: string; observations: Seen[] } {
  const { observedOn } = input
  const rule = z.object({
    idempotencyKey,
    observations: fewRecords(observationInput(latestToday(now))),
  })
  const { idempotencyKey: key, observations } = checked(rule, {
    idempotencyKey: input.idempotencyKey,
    observations: input.observations.map(({ opportunities, shown }) => ({
      opportunities,
      shown,
      observedOn,
    })),
  })
  return {
    key,
    observations: observations.map(({ opportunities, shown }, index) => ({
      employeeId: input.observations[index]?.employeeId ?? '',
      behaviorId: input.observations[index]?.behaviorId ?? '',
      opportunities,
      shown,
    })),
  }
}

/** Only people who were in the unit on that day, and behaviors that the program asks for. */
async function refuseStrangers({ em }: Command, input: RecordObservationsInput, observations: Seen[]) {
  const { programId, unitId, observedOn } = input
  const people: { employee_id: string }[] = await em.execute(
    `with ${PRESENT} select employee_id from present`,
    presentOn(unitId, observedOn),
  )
  const behaviors = await em.find(TargetBehavior, { program: programId, archivedAt: null })
  const present = new Set(people.map(({ employee_id }) => employee_id))
  const asked = new Set(behaviors.map(({ id }) => id))
  const problems = observations.flatMap(({ employeeId, behaviorId }, index): Problem[] => [
    ...(present.has(employeeId) ? [] : [stranger(`observations.${index}.employeeId`, observedOn)]),
    ...(asked.has(behaviorId) ? [] : [unasked(`observations.${index}.behaviorId`)]),
  ])
  if (problems.length > 0) throw new Refused('INVALID_INPUT', problems[0]?.message ?? '', problems)
}

const stranger = (field: string, day: string): Problem => ({
  field,
  code: 'not_in_unit',
  message: `Choose people who were in this unit on ${day}.`,
})
const unasked = (field: string): Problem => ({
  field,
  code: 'not_asked_for',
  message: 'Choose a behavior that the program asks for.',
})

async function idsOfSameSend(
  { em, viewer }: Command,
  earlier: Recording,
  { unitId, observedOn }: RecordObservationsInput,
  observations: Seen[],
): Promise<string[]> {
  const stored: (Seen & { id: string; unitId: string; observedOn: string })[] = await em.execute(
    `select id, employee_id as "employeeId", behavior_id as "behaviorId", opportunities, shown,
            unit_id as "unitId", observed_on::text as "observedOn"
       from observation where recording_id = ? order by id`,
    [earlier.id],
  )
  const sent = observations.map((seen) => ({ ...seen, unitId, observedOn }))
  if (earlier.observer.id !== viewer.accountId || inWords(sent) !== inWords(stored)) throw otherSend()
  return stored.map(({ id }) => id)
}

/** Everything that makes two sends the same, the program by its behaviors. */
const inWords = (rows: readonly (Seen & { unitId: string; observedOn: string })[]): string =>
  JSON.stringify(
    rows.map((row) => [
      row.unitId,
      row.observedOn,
      row.employeeId,
      row.behaviorId,
      row.opportunities,
      row.shown,
    ]),
  )
