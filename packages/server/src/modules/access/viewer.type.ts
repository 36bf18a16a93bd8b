import { Field, ObjectType } from 'type-graphql'
import { PermissionType } from '../../kernel/permission.type.ts'

@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerType {
  @Field(() => String, { description: 'How the viewer is called on screen.' })
  displayName: string

  @Field(() => String, { description: 'The address that the viewer signs in with.' })
  email: string
}

@ObjectType('ViewerCan', {
  description: 'What the viewer may do, wherever it is; records say more about themselves.',
})
export class ViewerCanType {
  @Field(() => PermissionType, { description: 'Read adoption boards.' })
  readBoard: PermissionType

  @Field(() => PermissionType, { description: 'Read and write comments on what the viewer sees.' })
  discuss: PermissionType

  @Field(() => PermissionType, { description: 'Change units.' })
  editStructure: PermissionType

  @Field(() => PermissionType, { description: 'Import units and head-counts.' })
  importStructure: PermissionType

  @Field(() => PermissionType, { description: 'Import employees.' })
  importEmployees: PermissionType

  @Field(() => PermissionType, { description: 'Import observations of a program.' })
  importObservations: PermissionType

  @Field(() => PermissionType, { description: 'Look at all sessions and courses.' })
  readTraining: PermissionType
  @Field(() => PermissionType, { description: 'Import training sessions and attendance.' })
  importTraining: PermissionType

  @Field(() => PermissionType, { description: 'Read what readiness rounds ask.' })
  readInstruments: PermissionType

  @Field(() => PermissionType, { description: 'Word what readiness rounds ask.' })
  editInstruments: PermissionType

  @Field(() => PermissionType, { description: 'Keep courses, sessions and who took part.' })
  keepTraining: PermissionType

  @Field(() => PermissionType, { description: 'Read whether trainings work.' })
  readTrainingEvaluation: PermissionType

  @Field(() => PermissionType, { description: 'Say who has to take which course, in some program.' })
  requireTraining: PermissionType

  @Field(() => PermissionType, { description: 'Create programs.' })
  createProgram: PermissionType

  @Field(() => PermissionType, { description: 'Run accounts and roles.' })
  manageAccounts: PermissionType

  @Field(() => PermissionType, { description: 'Record what they see their people do.' })
  recordObservations: PermissionType

  @Field(() => PermissionType, { description: 'Look up employees.' })
  readEmployees: PermissionType

  @Field(() => PermissionType, { description: 'Change employees.' })
  editEmployees: PermissionType

  @Field(() => PermissionType, { description: 'Hand out or erase everything that is kept about a person.' })
  keepPersonalData: PermissionType
}
