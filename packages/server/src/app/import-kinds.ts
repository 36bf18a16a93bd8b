import { attendanceImport } from '../modules/attendance/attendance.module.ts'
import { observationImport, unitCountImport } from '../modules/behaviors/behaviors.module.ts'
import { deliveryResultImport } from '../modules/deliveries/deliveries.module.ts'
import { employeeImport, headcountImport, unitImport } from '../modules/organization/organization.module.ts'
import { surveyAnswerImport } from '../modules/readiness/readiness.module.ts'
import { trainingSessionImport } from '../modules/training/training.module.ts'
import { offerImportKinds } from '../modules/imports/imports.module.ts'

/** THE list of what files can bring in. */
offerImportKinds(
  unitImport,
  headcountImport,
  employeeImport,
  observationImport,
  unitCountImport,
  surveyAnswerImport,
  deliveryResultImport,
  trainingSessionImport,
  attendanceImport,
)
