import type { ServerModule } from '../../kernel/server-module.ts'
import { ScopeChangeResolver } from './scope-change.resolver.ts'
import { ScopeLedgerResolver } from './scope-ledger.resolver.ts'

export const scopeModule: ServerModule = {
  name: 'scope',
  resolvers: [ScopeLedgerResolver, ScopeChangeResolver],
}

export { scopeHistory } from './scope-history.ts'
export { scopePersonalData } from './scope-personal-data.ts'
