import type { ServerModule } from '../../kernel/server-module.ts'
import { AccountResolver } from './account.resolver.ts'
import { SetupResolver } from './setup.resolver.ts'
import { ViewerResolver } from './viewer.resolver.ts'

export const accessModule: ServerModule = {
  name: 'access',
  resolvers: [AccountResolver, SetupResolver, ViewerResolver],
}

export type { AccessContext } from './access-context.ts'
export { accountHistory } from './account-history.ts'
export { accountPersonalData } from './account-personal-data.ts'
export { onOrganizationSetUp } from './on-organization-set-up.ts'
export { AccountType } from './account.type.ts'
export { ProgramRefType } from './program-ref.type.ts'
export { UnitRefType } from './unit-ref.type.ts'
export { findViewers, readViewers } from './viewers.read.ts'
export { ViewerType } from './viewer.type.ts'
export {
  peopleInSight,
  type ProgramReach,
  programsInSight,
  programsRun,
  type UnitReach,
  unitsInSight,
  unitsLed,
  unitsWithFigures,
} from './scope.ts'
export { mayCall, type Operation, READS_ROOM } from './who-may-call.ts'
export { permission } from './viewer-can.ts'
