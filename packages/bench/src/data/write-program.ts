import type pg from 'pg'
import { copyRows } from './copy-rows.ts'
import { numberedId } from './numbered-id.ts'
import type { OrganizationPlan } from './plan-organization.ts'
import { ORGANIZATION } from './write-organization.ts'

export const PROGRAM = numberedId('program', 1)
export const BEHAVIORS = [1, 2, 3].map((n) => numberedId('behavior', n))

/** A program of all weeks with three behaviors, and a wave for each branch below the top; support goes on everywhere. */
export async function writeProgram(
  client: pg.Client,
  { parentOf, weeks, today }: OrganizationPlan,
): Promise<void> {
  const [startsOn = today] = weeks
  const inAYear = `${Number(today.slice(0, 4)) + 1}-12-31`
  await client.query(
    `insert into program (id, organization_id, name, vision, strategy, leading_constraint, band_lower, band_upper,
       measurement, observation_mode, reporting_period, starts_on)
     values ($1, $2, 'New ways', 'Everybody works the new way', 'Branch by branch', 'quality', .4, .6, 'sample', 'named', 'week', $3)`,
    [PROGRAM, ORGANIZATION, startsOn],
  )
  await copyRows(
    client,
    'target_behavior',
    [
      'id',
      'organization_id',
      'program_id',
      'name',
      'description',
      'is_core',
      'bar',
      'window_days',
      'minimum_opportunities',
    ],
    BEHAVIORS.map((id, n) => [
      id,
      ORGANIZATION,
      PROGRAM,
      `Behavior ${n + 1}`,
      'Seen at work',
      n < 2 ? 't' : 'f',
      0.5,
      28,
      1,
    ]),
  )
  const branches = parentOf.flatMap((parent, unit) => (parent === 0 ? [unit] : []))
  await copyRows(
    client,
    'wave',
    ['id', 'organization_id', 'program_id', 'name', 'status', 'starts_on', 'go_live_on', 'ends_on'],
    branches.map((_, n) => [
      numberedId('wave', n),
      ORGANIZATION,
      PROGRAM,
      `Wave ${n + 1}`,
      'live',
      startsOn,
      startsOn,
      inAYear,
    ]),
  )
  await copyRows(
    client,
    'wave_unit',
    ['id', 'organization_id', 'wave_id', 'unit_id'],
    branches.map((unit, n) => [
      numberedId('waveUnit', n),
      ORGANIZATION,
      numberedId('wave', n),
      numberedId('unit', unit),
    ]),
  )
}
