import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { ImportOptionsInput, ImportOptionsType } from './import-options.type.ts'
import { ImportPlanType } from './import-plan.type.ts'
import { ImportKindEnum, ImportStatusEnum, type ImportStatus } from './import.enums.ts'

@ObjectType('ImportField', { description: 'A value that a row of the file may carry.' })
export class ImportFieldType {
  @Field(() => String, { description: 'Its name in mappings.' })
  name: string

  @Field(() => String, { description: 'What people call it.' })
  label: string

  @Field(() => String, { description: 'What belongs in the column.' })
  description: string

  @Field(() => Boolean, { description: 'Whether no row says anything without it.' })
  required: boolean
}

@ObjectType('ImportMappingEntry', { description: 'Which column holds a field.' })
export class ImportMappingEntryType {
  @Field(() => String, { description: 'The field.' })
  field: string

  @Field(() => String, { nullable: true, description: 'The column’s name; null = not in this file.' })
  column: string | null
}

@ObjectType('ImportRun', {
  description: 'One file on its way in: uploaded, planned, applied; all of it or nothing.',
})
export class ImportRunType {
  @Field(() => ID, { description: 'The run.' })
  id: string

  @Field(() => ImportKindEnum, { description: 'What the file brings in.' })
  kind: ImportKind

  @Field(() => String, { description: 'The file’s name.' })
  fileName: string

  @Field(() => ImportStatusEnum, { description: 'How far it has come.' })
  status: ImportStatus

  @Field(() => Date, { description: 'When the file came.' })
  uploadedAt: Date

  @Field(() => String, { description: 'Who brought it.' })
  uploadedByName: string

  @Field(() => Date, { nullable: true, description: 'When its rows were written; null = not yet.' })
  appliedAt: Date | null

  @Field(() => [String], { description: 'The columns as the file names them.' })
  columns: string[]

  @Field(() => [[String]], { description: 'The first 20 rows, one text a column.' })
  sampleRows: string[][]

  @AtMost(50)
  @Field(() => [ImportMappingEntryType], {
    description: 'The column of each field: as chosen, else as suggested by the names.',
  })
  mapping: ImportMappingEntryType[]

  @Field(() => ImportOptionsType, { description: 'What was decided beside the columns.' })
  options: ImportOptionsType

  @Field(() => ImportPlanType, { nullable: true, description: 'The last dry run; null = there was none.' })
  plan: ImportPlanType | null

  @Field(() => Int, { description: 'Records written so far.' })
  progressDone: number

  @Field(() => Int, { description: 'Records to write; 0 = not known yet.' })
  progressTotal: number

  @Field(() => String, { nullable: true, description: 'What the user should know of the status.' })
  message: string | null
}

@ObjectType('ImportRunPage', { description: 'One page of imports, the latest first.' })
export class ImportRunPageType {
  @Field(() => [ImportRunType], { description: 'The imports.' })
  items: ImportRunType[]

  @Field(() => Int, { description: 'How many the viewer may see in all.' })
  total: number
}

@InputType('ImportMappingInput', { description: 'The choice of a column for a field.' })
export class ImportMappingInput {
  @Field(() => String, { description: 'The field.' })
  field: string

  @Field(() => String, { nullable: true, description: 'The column’s name; null = not in this file.' })
  column?: string | null
}

@InputType('PlanImportInput', { description: 'How to read an uploaded file.' })
export class PlanImportInput {
  @Field(() => ID, { description: 'The run.' })
  id: string

  @Field(() => [ImportMappingInput], {
    description: 'Chosen columns; a field that isn’t named here is matched by its names.',
  })
  mapping: ImportMappingInput[]

  @Field(() => ImportOptionsInput, { description: 'Decisions beside the columns.' })
  options: ImportOptionsInput
}

@InputType('ApplyImportInput', { description: 'Which plan to apply.' })
export class ApplyImportInput {
  @Field(() => ID, { description: 'The run.' })
  id: string

  @Field(() => String, { description: 'The digest of the plan that was looked at.' })
  digest: string
}
