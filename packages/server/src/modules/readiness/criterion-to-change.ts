import type { GoCriterionKey } from '@tidemark/domain/readiness/go-criteria'
import { GO_CRITERIA_MAX } from '@tidemark/domain/readiness/go-input'
import { fieldRefused } from '../../kernel/checked.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Wave } from '../programs/wave.entity.ts'
import { GoCriterion } from './go-criterion.entity.ts'

/** Whose gate a command has changed, so that it is read as it is after the command. */
export interface OfWave {
  waveId: string
}

/** A criterion as the client saw it, with its wave, if the viewer may change it. */
export async function criterionToChange(
  command: Command,
  input: VersionedInput,
): Promise<{ criterion: GoCriterion; wave: Wave }> {
  const { part: criterion } = await partToChange(command, GoCriterion, input, 'The criterion')
  const wave = await command.em.findOneOrFail(Wave, { id: criterion.wave.id })
  if (wave.archivedAt) throw notFound('The wave')
  return { criterion, wave }
}

/** The same for what a criterion that was taken away can't take: other words, or a judgement. */
export async function openCriterionToChange(
  command: Command,
  input: VersionedInput,
): Promise<{ criterion: GoCriterion; wave: Wave }> {
  const found = await criterionToChange(command, input)
  refuseTakenAway(found.criterion, 'The criterion')
  return found
}

/**
 * Refuses another criterion of a wave that has the most already, or that measures the same. Call it while the program is
 * held, or two at once would both fit.
 */
export async function refuseOneMoreCriterion(
  { em }: Command,
  wave: Wave,
  measure: GoCriterionKey,
): Promise<void> {
  const set = await em.find(GoCriterion, { wave: wave.id, archivedAt: null })
  if (set.length >= GO_CRITERIA_MAX) {
    const message = `A wave has at most ${GO_CRITERIA_MAX} criteria at a time. Take one away first.`
    throw new Refused('NOT_ALLOWED', message)
  }
  if (measure !== 'own' && set.some((each) => each.measure === measure)) {
    throw fieldRefused('measure', 'taken', 'This is a criterion of the wave already. Change that one.')
  }
}
