import { challengeOf } from '@tidemark/domain/blockers/challenges'
import { changesOf } from '../../kernel/changes-of.ts'
import { fieldRefused } from '../../kernel/checked.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Obstacle } from './obstacle.entity.ts'
import type { RealizeRiskInput } from './obstacle.input.ts'
import { changeOfSteps } from './tell-steps.ts'

/**
 * Says that a risk has happened: it is an issue from then on, or a blocker where it goes on to hinder. It stays the same
 * record, so that its history tells what it was.
 */
export async function realizeRisk(command: Command, input: RealizeRiskInput): Promise<Obstacle> {
  const { part: risk } = await partToChange(command, Obstacle, input, 'The risk')
  if (risk.kind !== 'risk') throw new Refused('NOT_ALLOWED', `“${risk.title}” is no risk.`)
  if (risk.closedOn || risk.archivedAt)
    throw new Refused('NOT_ALLOWED', `“${risk.title}” isn’t open. Open it again first.`)
  if (input.kind === 'risk')
    throw fieldRefused('kind', 'still_a_risk', 'Choose what it is now: an issue or a blocker.')
  const challenge = input.challenge ?? risk.challenge ?? null
  if (input.kind === 'blocker' && challenge === null)
    throw fieldRefused(
      'challenge',
      'blocker_without_challenge',
      'Choose which of the ten challenges this blocker is.',
    )
  const likelihood = input.kind === 'issue' ? null : 5
  // Nobody named a step for a risk that was none of the ten: then those of its challenge are hindered.
  const steps = risk.steps.length === 0 && challenge ? [...challengeOf(challenge).steps] : risk.steps
  const fields = { kind: input.kind, challenge, likelihood }
  command.audit(risk.id, { ...changesOf(risk, fields), ...changeOfSteps(risk.steps, steps) })
  command.em.assign(risk, { ...fields, steps })
  return risk
}
