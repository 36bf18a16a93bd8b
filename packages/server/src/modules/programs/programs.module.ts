import type { ServerModule } from '../../kernel/server-module.ts'
import { ObjectiveResolver } from './objective.resolver.ts'
import { ProgramResolver } from './program.resolver.ts'
import { WaveResolver } from './wave.resolver.ts'

export const programsModule: ServerModule = {
  name: 'programs',
  resolvers: [ProgramResolver, ObjectiveResolver, WaveResolver],
}

export { COVERED_UNITS } from './covered-units.read.ts'
export { goLiveEntries } from './calendar-entries.read.ts'
export { ObjectiveType } from './objective.type.ts'
export { onProgramCreated } from './on-program-created.ts'
export { partHistory } from './part-history.ts'
export { partToChange } from './part-to-change.ts'
export { isProgramInSight, readProgramsInSight } from './programs-in-sight.read.ts'
export { LeadingConstraintEnum, MeasurementEnum } from './program.enums.ts'
export { programInSight, programToChange } from './program-to-change.ts'
export { objectiveHistory, programHistory, waveHistory } from './program-histories.ts'
export { programResult, ProgramType } from './program.type.ts'
export { roomHistory } from './room-history.ts'
export { sponsorPersonalData } from './sponsor-personal-data.ts'
export { ThresholdBandType } from './threshold-band.type.ts'
export { refuseOneMore } from './refuse-one-more.ts'
export { WaveStatusEnum, WaveType } from './wave.type.ts'
