import { unitCountInput } from '@tidemark/domain/behaviors/unit-count-input'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { idempotencyKey, programToRecordIn } from './may-record.ts'
import { earlierSend, otherSend } from './once.ts'
import { readPeopleInScope } from './people-in-scope.read.ts'
import { Recording } from './recording.entity.ts'
import type { RecordUnitCountInput, UnitCountRecordedType } from './recording.type.ts'
import { TargetBehavior } from './target-behavior.entity.ts'
import { UnitCount } from './unit-count.entity.ts'

/** Puts down how many of a unit's people showed a behavior. Sent again with the same key it adds nothing. */
export async function recordUnitCount(
  command: Command,
  input: RecordUnitCountInput,
): Promise<UnitCountRecordedType> {
  const { em, viewer, now, audit } = command
  const { unitId, behaviorId } = input
  const program = await programToRecordIn(command, input, 'unit_counts')
  const { idempotencyKey: key } = checked(z.object({ idempotencyKey }), input)
  const at = { programId: program.id, unitId, on: input.observedOn }
  const earlier = await earlierSend(command, key)
  if (earlier) return { id: await idOfSameSend(command, earlier, input), at }

  const eligible = await readPeopleInScope(em, unitId, input.observedOn)
  const fields = checked(unitCountInput({ today: latestToday(now), eligible }), input)
  const asked = { id: behaviorId, program: program.id, archivedAt: null }
  const behavior = isId(behaviorId) ? await em.findOne(TargetBehavior, asked) : null
  if (!behavior) throw notFound('The behavior')
  const organization = viewer.organizationId
  const recording = em.create(Recording, {
    id: newId(),
    organization,
    program,
    observer: viewer.accountId,
    idempotencyKey: key,
  })
  const count = em.create(UnitCount, {
    id: newId(),
    organization,
    program,
    behavior,
    unit: unitId,
    recording,
    ...fields,
  })
  audit(program.id, { ...at, behaviorId, ...fields })
  await noteCountedChange(command, { programId: program.id, unitId, fromDay: fields.observedOn })
  return { id: count.id, at }
}

async function idOfSameSend(
  { em, viewer }: Command,
  earlier: Recording,
  input: RecordUnitCountInput,
): Promise<string> {
  const { behaviorId, observedOn, observed, showing } = input
  const sent = {
    recording: earlier.id,
    program: input.programId,
    unit: input.unitId,
    behavior: behaviorId,
    observedOn,
    observed,
    showing,
  }
  const count = isId(behaviorId) ? await em.findOne(UnitCount, sent) : null
  if (!count || earlier.observer.id !== viewer.accountId) throw otherSend()
  return count.id
}
