import type { ServerModule } from '../../kernel/server-module.ts'

export const programsModule: ServerModule = { name: 'programs', resolvers: [] }

export { ObjectiveType } from './objective.type.ts'
export { MeasurementEnum, ReportingPeriodEnum } from './program.enums.ts'
export { programToChange } from './program-to-change.ts'
export { programResult, ProgramType } from './program.type.ts'
export { isProgramInSight, readProgramsInSight, readProgramsTouching } from './programs-in-sight.read.ts'
export { ThresholdBandType } from './threshold-band.type.ts'
