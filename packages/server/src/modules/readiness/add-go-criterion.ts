import { goCriterionInput } from '@tidemark/domain/readiness/go-input'
import { checked } from '../../kernel/checked.ts'
import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange } from '../programs/programs.module.ts'
import { Wave } from '../programs/wave.entity.ts'
import { type OfWave, refuseOneMoreCriterion } from './criterion-to-change.ts'
import { GoCriterion } from './go-criterion.entity.ts'
import type { AddGoCriterionInput } from './go.input.ts'

/** Sets a criterion for a wave. */
export async function addGoCriterion(command: Command, input: AddGoCriterionInput): Promise<OfWave> {
  const { em, viewer, now, audit } = command
  const fields = checked(goCriterionInput, input.criterion)
  const wave = await load(em, Wave, input.waveId, 'The wave')
  const program = await programToChange(command, wave.program.id, 'The wave')
  await em.refresh(wave)
  if (wave.archivedAt) throw notFound('The wave')
  await refuseOneMoreCriterion(command, wave, fields.measure)
  const criterion = em.create(GoCriterion, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    wave,
    ...fields,
    setAt: now,
  })
  audit(criterion.id, { programId: program.id, waveId: wave.id, ...fields })
  return { waveId: wave.id }
}
