import type { ServerModule } from '../../kernel/server-module.ts'
import { AccountEmployeeResolver } from './account-employee.resolver.ts'
import { BusinessUnitResolver } from './business-unit.resolver.ts'
import { EmployeeResolver } from './employee.resolver.ts'
import { PersonalDataResolver } from './personal-data.resolver.ts'
import { ViewerOrganizationResolver } from './viewer-organization.resolver.ts'

export const organizationModule: ServerModule = {
  name: 'organization',
  resolvers: [
    AccountEmployeeResolver,
    BusinessUnitResolver,
    EmployeeResolver,
    PersonalDataResolver,
    ViewerOrganizationResolver,
  ],
}

export { eraseName } from './erase-name.ts'
export { COUNTED_CHANGE, noteCountedChange } from './note-counted-change.ts'
export { BusinessUnitType, UnitPermissionsType } from './business-unit.type.ts'
export { employeeHistory } from './employee-history.ts'
export { employeePersonalData } from './employee-personal-data.ts'
export { employeeImport } from './import-employees.ts'
export { eraseEmployee } from './erase-employee.ts'
export { exportEmployee } from './export-employee.ts'
export { headcountImport } from './import-headcounts.ts'
export { unitImport } from './import-units.ts'
export { ERASED_PERSON, keepPersonalData, type PersonalDataKeeper } from './personal-data.ts'
export { refuseMissingOrClosedUnits } from './refuse-missing-or-closed-units.ts'
export { unitHistory } from './unit-history.ts'
export { unitOnDay } from './unit-on-day.ts'
export { isInReach, reachOf } from './units-in-reach.read.ts'
