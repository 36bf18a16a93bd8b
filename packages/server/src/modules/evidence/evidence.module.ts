import type { ServerModule } from '../../kernel/server-module.ts'
import { EvidenceResolver } from './evidence.resolver.ts'

export const evidenceModule: ServerModule = {
  name: 'evidence',
  resolvers: [EvidenceResolver],
}

export { evidenceHistory } from './evidence-history.ts'
export { evidencePersonalData } from './evidence-personal-data.ts'
export { reportedFigures } from './reported-figures.read.ts'
export { addEvidenceFile } from './add-evidence-file.ts'
export { databaseFiles } from './database-files.ts'
export { readEvidenceFile } from './evidence-file.read.ts'
export type { FileStore } from './file-store.ts'
export { createFolderFiles } from './folder-files.ts'
