import type { ServerModule } from '../../kernel/server-module.ts'
import { ImportMappingResolver } from './import-mapping.resolver.ts'
import { ImportPlanResolver, ImportRunResolver } from './import-run.resolver.ts'

export const importsModule: ServerModule = {
  name: 'imports',
  resolvers: [ImportRunResolver, ImportPlanResolver, ImportMappingResolver],
}

export { allowLongWork } from './allow-long-work.ts'
export { changedSincePlanned } from './changed-since-planned.ts'
export { countJobs, stopJobs } from './import-jobs.ts'
export { markInterruptedImports } from './mark-interrupted-imports.ts'
export {
  offerImportKinds,
  type ImportKindHandler,
  type ImportLot,
  type StagedKindHandler,
  type TakenBack,
} from './import-kinds.ts'
export { gatherFileStatistics } from './stage-file/gather-file-statistics.ts'
export { FILE_ROW, type StagedFile, type StagedPlan } from './stage-file/staged-plan.ts'
export { uploadImport } from './upload-import.ts'
export { writeProblemsCsv } from './write-problems-csv.ts'
export { applyImport } from './apply-import.ts'
export { cancelImport } from './cancel-import.ts'
export { importMappingHistory } from './import-mapping-history.ts'
export { importPersonalData } from './import-personal-data.ts'
export { readImportChanges, readImportProblems } from './import-plan.read.ts'
export type { ImportChangeType, ImportPlanType } from './import-plan.type.ts'
export type { ImportRunType } from './import-run.type.ts'
export { readImportRun } from './import-runs.read.ts'
export { planImportRun } from './plan-import-run.ts'
