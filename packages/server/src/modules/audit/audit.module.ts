import type { ServerModule } from '../../kernel/server-module.ts'
import { HistoryResolver } from './history.resolver.ts'

export const auditModule: ServerModule = { name: 'audit', resolvers: [HistoryResolver] }

export { offerHistories } from './history-kinds.ts'
export { auditPersonalData } from './audit-personal-data.ts'
export { verifyChain } from './verify-chain.ts'
