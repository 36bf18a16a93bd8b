import { notFound } from '../../kernel/refusal.ts'
import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
import type { Command } from '../../kernel/run-command.ts'
import { refuseMissingOrClosedUnits } from '../organization/organization.module.ts'
import { ReadinessRoundUnit } from './readiness-round-unit.entity.ts'
import { ReadinessRoundWave } from './readiness-round-wave.entity.ts'
import type { ReadinessRound } from './readiness-round.entity.ts'

/** Makes these the waves of a round; true if that changes anything. */
export async function replaceRoundWaves(
  command: Command,
  round: ReadinessRound,
  waveIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(ReadinessRoundWave, { round: round.id })
  return replaceLinks(em, current, waveIds, {
    endOf: ({ wave }) => wave.id,
    refuse: (added) => refuseStrangeWaves(command, round, added),
    add: (wave) =>
      em.create(ReadinessRoundWave, { id: newId(), organization: viewer.organizationId, round, wave }),
  })
}

/** Makes these the units of a round; true if that changes anything. */
export async function replaceRoundUnits(
  command: Command,
  round: ReadinessRound,
  unitIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(ReadinessRoundUnit, { round: round.id })
  return replaceLinks(em, current, unitIds, {
    endOf: ({ unit }) => unit.id,
    refuse: (added) => refuseMissingOrClosedUnits(command, added),
    add: (unit) =>
      em.create(ReadinessRoundUnit, { id: newId(), organization: viewer.organizationId, round, unit }),
  })
}

/** A round names open waves of its own program only. */
async function refuseStrangeWaves({ em }: Command, { program }: ReadinessRound, waveIds: readonly string[]) {
  if (waveIds.length === 0) return
  const known: { id: string }[] = waveIds.every(isId)
    ? await em.execute(
        'select id from wave where program_id = ? and id = any (?::uuid[]) and archived_at is null',
        [program.id, `{${waveIds.join(',')}}`],
      )
    : []
  if (known.length < waveIds.length) throw notFound('One of the waves')
}
