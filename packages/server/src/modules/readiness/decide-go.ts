import { goDecisionInput } from '@tidemark/domain/readiness/go-input'
import { checked } from '../../kernel/checked.ts'
import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import { programInSight } from '../programs/programs.module.ts'
import { Wave } from '../programs/wave.entity.ts'
import type { OfWave } from './criterion-to-change.ts'
import { GoDecision } from './go-decision.entity.ts'
import { readGateRecords } from './go-gates.read.ts'
import type { DecideGoInput } from './go.input.ts'
import { decidesGo, WHO_DECIDES } from './go-permissions.ts'
import { judgeGates } from './judge-gates.ts'

/**
 * Decides whether a wave goes live. People decide, whatever the criteria say; what these say within this very transaction
 * is kept with the decision. An earlier one stays as it was: the latest counts.
 */
export async function decideGo(
  command: Command,
  { waveId, version, ...input }: DecideGoInput,
): Promise<OfWave> {
  const { em, viewer, now, audit } = command
  const fields = checked(goDecisionInput, input)
  const { program } = await load(em, Wave, waveId, 'The wave')
  await programInSight(command, program.id, 'The wave')
  if (!decidesGo(viewer, program.id)) throw new Refused('NOT_ALLOWED', WHO_DECIDES)
  const [gate] = await judgeGates(em, await readGateRecords(em, { column: 'id', id: waveId }), now)
  if (!gate) throw notFound('The wave')
  // Whoever decides has to know what was decided before.
  if (gate.records.decisionCount !== version) throw changedMeanwhile()
  const decision = em.create(GoDecision, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    wave: waveId,
    ...fields,
    verdicts: gate.verdicts.map(({ label, state, sentence }) => ({ criterion: label, state, sentence })),
    decidedBy: viewer.accountId,
    decidedAt: now,
  })
  audit(decision.id, { programId: program.id, waveId, ...fields })
  return { waveId }
}
