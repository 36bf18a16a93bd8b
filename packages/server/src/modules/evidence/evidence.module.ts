import type { ServerModule } from '../../kernel/server-module.ts'
import { EvidenceResolver } from './evidence.resolver.ts'

export const evidenceModule: ServerModule = {
  name: 'evidence',
  resolvers: [EvidenceResolver],
}

export { evidenceHistory } from './evidence-history.ts'
export { evidenceOfObstacle, evidenceOfStep, readEvidenceOf } from './evidence-of.read.ts'
export { evidencePersonalData } from './evidence-personal-data.ts'
export { EvidenceListType, EvidenceType } from './evidence.type.ts'
export { readReportedFigures } from './reported-figures.read.ts'
