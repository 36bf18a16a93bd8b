import type { ServerModule } from '../kernel/server-module.ts'
import { accessModule } from '../modules/access/access.module.ts'
import { organizationModule } from '../modules/organization/organization.module.ts'

/** THE list of features, in the order in which they may know each other. */
export const modules: readonly ServerModule[] = [accessModule, organizationModule]
