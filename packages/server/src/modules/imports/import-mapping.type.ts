import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { ImportOptionsInput, ImportOptionsType } from './import-options.type.ts'
import { ImportMappingEntryType, ImportMappingInput } from './import-run.type.ts'
import { ImportKindEnum } from './import.enums.ts'

@ObjectType('ImportMapping', {
  description: 'How files of one origin are read, kept under a name for the next one.',
})
export class ImportMappingType {
  @Field(() => ID, { description: 'The mapping.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change.' })
  version: number

  @Field(() => ImportKindEnum, { description: 'The kind of file that it reads.' })
  kind: ImportKind

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @AtMost(50)
  @Field(() => [ImportMappingEntryType], { description: 'The column of each field.' })
  mapping: ImportMappingEntryType[]

  @Field(() => ImportOptionsType, { description: 'What was decided beside the columns.' })
  options: ImportOptionsType
}

@InputType('KeepImportMappingInput', { description: 'How a file is read, to be kept under a name.' })
export class KeepImportMappingInput {
  @Field(() => ImportKindEnum, { description: 'The kind of file.' })
  kind: ImportKind

  @Field(() => String, { description: 'The name; one of this name and kind is replaced.' })
  name: string

  @Field(() => [ImportMappingInput], { description: 'The column of each field, 50 at most.' })
  mapping: ImportMappingInput[]

  @Field(() => ImportOptionsInput, { description: 'What was decided beside the columns.' })
  options: ImportOptionsInput
}

@InputType('RenameImportMappingInput', { description: 'Another name of a mapping.' })
export class RenameImportMappingInput {
  @Field(() => ID, { description: 'The mapping.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw; another one is refused with CONFLICT.' })
  version: number

  @Field(() => String, { description: 'Its name from now on.' })
  name: string
}
