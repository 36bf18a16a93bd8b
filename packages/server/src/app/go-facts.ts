import { readWaveBlockers } from '../modules/blockers/blockers.module.ts'
import { offerGoFacts } from '../modules/readiness/readiness.module.ts'
import { readWaveTraining } from '../modules/training-coverage/training-coverage.module.ts'
import { readWaveAudiences } from '../modules/understanding/understanding.module.ts'

/** THE list of what waves are judged by before they go live, beside rounds and the plan. */
offerGoFacts(readWaveBlockers, readWaveAudiences, readWaveTraining)
