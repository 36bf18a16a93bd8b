import type { TrainingState } from '@tidemark/domain/training-coverage/training-due'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readCoverageUnits, rowsWithin } from './coverage-units.read.ts'
import type { CoverageViewer } from './coverage-viewer.ts'
import type { WhichPeople } from './listed-people.ts'
import type { Wanted } from './required-people.ts'
import { type CoverageFilter, coverageRequest } from './view-coverage.ts'

/** What a list of people is narrowed down to; null or left out = everybody whom the viewer sees by name. */
export interface PeopleFilter extends CoverageFilter {
  unitId?: string | null
  states?: readonly TrainingState[] | null
}

/** Whom somebody asked for, once it is known to be theirs to see. */
export interface PeopleRequest {
  viewer: CoverageViewer
  wanted: Wanted
  which: WhichPeople
}

/** Whom somebody asks for; null if anything in it isn't theirs to see, `nobody` if they see nobody by name. */
export async function peopleRequest(
  context: SignedInContext,
  filter: PeopleFilter,
): Promise<PeopleRequest | 'nobody' | null> {
  const request = await coverageRequest(context, filter)
  if (!request) return null
  const { viewer, wave, wanted } = request
  const { programsRun, unitsLed, knowsAll } = viewer
  if (!knowsAll && programsRun.length + unitsLed.length === 0) return 'nobody'
  const unitIds = await unitsAsked(context, wave?.unitIds ?? null, filter.unitId ?? null)
  return { viewer, wanted, which: { unitIds, states: filter.states ?? null } }
}

/** The units that both a wave and a unit reach, with all below; null = any. */
async function unitsAsked(
  { em }: SignedInContext,
  waveUnits: readonly string[] | null,
  unitId: string | null,
): Promise<string[] | null> {
  if (waveUnits === null && unitId === null) return null
  const tree = await readCoverageUnits(em)
  const ofWave = waveUnits && new Set(rowsWithin(tree, waveUnits))
  const ofUnit = unitId === null ? null : new Set(rowsWithin(tree, [unitId]))
  return tree.units.flatMap(({ id }, row) =>
    (ofWave?.has(row) ?? true) && (ofUnit?.has(row) ?? true) ? [id] : [],
  )
}
