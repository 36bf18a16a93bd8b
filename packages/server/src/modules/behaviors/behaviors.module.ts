import type { ServerModule } from '../../kernel/server-module.ts'
import {
  ObservationsRecordedResolver,
  ObservationsWithdrawnResolver,
  RecordingResolver,
  UnitCountRecordedResolver,
  UnitCountWithdrawnResolver,
} from './recording.resolver.ts'
import { TargetBehaviorResolver } from './target-behavior.resolver.ts'
import { TeamSheetResolver } from './team-sheet.resolver.ts'

export const behaviorsModule: ServerModule = {
  name: 'behaviors',
  resolvers: [
    TargetBehaviorResolver,
    TeamSheetResolver,
    RecordingResolver,
    ObservationsRecordedResolver,
    ObservationsWithdrawnResolver,
    UnitCountRecordedResolver,
    UnitCountWithdrawnResolver,
  ],
}

export { behaviorHistory } from './behavior-history.ts'
export { TargetBehaviorType } from './behavior.type.ts'
export { behaviorsOf } from './behaviors-of-program.read.ts'
export { PersonStandingEnum } from './team-sheet.type.ts'
export { observationPersonalData } from './observation-personal-data.ts'
export { observationImport } from './import-observations.ts'
export { unitCountImport } from './import-unit-counts.ts'
