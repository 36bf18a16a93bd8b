import type { ServerModule } from '../../kernel/server-module.ts'
import { ImportPlanResolver, ImportRunResolver } from './import-run.resolver.ts'

export const importsModule: ServerModule = {
  name: 'imports',
  resolvers: [ImportRunResolver, ImportPlanResolver],
}

export { changedSincePlanned } from './changed-since-planned.ts'
export { stopJobs } from './import-jobs.ts'
export { offerImportKinds, type ImportKindHandler, type ImportLot } from './import-kinds.ts'
export { uploadImport } from './upload-import.ts'
export { writeProblemsCsv } from './write-problems-csv.ts'
