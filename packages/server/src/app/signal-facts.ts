import {
  offerSignalFacts,
  readCoverageFacts,
  readLiveUnitFacts,
  readPlanFacts,
  readSilentLeaders,
} from '../modules/blockers/blockers.module.ts'
import { readOverdueSteps } from '../modules/kotter/kotter.module.ts'
import { readReadinessSignals } from '../modules/readiness/readiness.module.ts'
import { readTrainingSignals } from '../modules/training-coverage/training-coverage.module.ts'
import { readUnderstandingSignals } from '../modules/understanding/understanding.module.ts'

/** THE list of what blockers are suggested from. */
offerSignalFacts(
  readLiveUnitFacts,
  readSilentLeaders,
  readCoverageFacts,
  readPlanFacts,
  readOverdueSteps,
  readReadinessSignals,
  readUnderstandingSignals,
  readTrainingSignals,
)
