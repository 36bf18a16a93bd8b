import type { ServerModule } from '../../kernel/server-module.ts'
import { HistoryResolver } from './history.resolver.ts'

export const auditModule: ServerModule = { name: 'audit', resolvers: [HistoryResolver] }

export { historyKindOf, historyKinds, offerHistories } from './history-kinds.ts'
export { HistoryChangeType } from './history.type.ts'
export { sequenceAfter } from './sequence-after.ts'
export { type RecordedEntry, tellEntries } from './tell-entries.ts'
export { auditPersonalData } from './audit-personal-data.ts'
export { verifyChain } from './verify-chain.ts'
