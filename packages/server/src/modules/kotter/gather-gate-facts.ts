import type { EntityManager } from '@mikro-orm/postgresql'
import type { AdoptionFacts, GateFacts } from '@tidemark/domain/kotter/gate-facts'
import { readProgramFacts } from '../../kernel/program-fact.ts'
import { openBlockers } from '../blockers/blockers.module.ts'
import { readCoalitionFacts } from '../coalition/coalition.module.ts'
import { reportedFigures } from '../evidence/evidence.module.ts'
import { urgency } from '../readiness/readiness.module.ts'
import { readProgramTraining, requiresTraining } from '../training-coverage/training-coverage.module.ts'
import { audienceCoverage } from '../understanding/understanding.module.ts'
import { readLiveWaveFacts } from '../wins/wins.module.ts'
import type { RoomRecords } from './room-records.read.ts'

/**
 * All facts by which a program's gates are judged. A feature that comes to measure one of those that are missing adds its
 * line here; its criterion then stops saying that nobody knows.
 */
export async function gatherGateFacts(
  em: EntityManager,
  { program, steps, waves, behaviors }: RoomRecords,
  adoption: AdoptionFacts,
  today: string,
): Promise<GateFacts> {
  const known = await readProgramFacts(em, program.id, {
    openBlockers,
    reportedFigures,
    urgency,
    audiences: audienceCoverage(today),
    requiresTraining,
  })
  const training = known.requiresTraining ? await readProgramTraining(em, program.id, today) : undefined
  return {
    today,
    program: {
      hasCase: program.case_for_change !== '',
      hasVision: program.vision !== '',
      hasStrategy: program.strategy !== '',
      sustainmentOwnerName: program.sustainment_owner_name,
      band: { lower: program.band_lower, upper: program.band_upper },
      sustainPeriods: program.sustain_periods,
    },
    steps: steps.map(({ number, status }) => ({ number, status })),
    behaviors,
    waves,
    adoption,
    coalition: await readCoalitionFacts(em, program.id),
    liveWaves: await readLiveWaveFacts(em, program.id),
    openBlockers: known.openBlockers,
    ...(known.urgency && { urgency: known.urgency }),
    ...(known.audiences && { audiences: known.audiences }),
    ...(training && { training }),
    reported: known.reportedFigures,
  }
}
