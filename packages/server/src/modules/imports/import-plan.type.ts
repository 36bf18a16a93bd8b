import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { AttendanceStatusEnum } from '../../kernel/attendance-status.enum.ts'
import { ProblemSeverityEnum, ImportChangeKindEnum, type ImportChangeKind } from './import.enums.ts'

@ObjectType('ImportTotal', { description: 'A figure to check the file against its source by.' })
export class ImportTotalType {
  @Field(() => String, { description: 'What is added up.' })
  label: string

  @Field(() => Float, { description: 'The sum over the file.' })
  value: number
}

@ObjectType('ImportChange', {
  description: 'What the import does with one record, its fields as parallel arrays.',
})
export class ImportChangeType {
  @Field(() => ImportChangeKindEnum, { description: 'Whether it is new, changes or is absent.' })
  kind: ImportChangeKind

  @Field(() => String, { description: 'What the file knows it by.' })
  key: string

  @Field(() => String, { description: 'What people call it.' })
  label: string

  @Field(() => [String], {
    description:
      'The fields that differ, as in `ImportRun.fields`, or `archived`; of a new record those with a value.',
  })
  fields: string[]

  @Field(() => [String], {
    nullable: 'items',
    description: 'The fields as they are now; null = nothing.',
  })
  before: (string | null)[]

  @Field(() => [String], {
    nullable: 'items',
    description: 'The fields as the file says; null = nothing.',
  })
  after: (string | null)[]
}

@ObjectType('ImportChangePage', { description: 'One page of planned changes, in the order of the file.' })
export class ImportChangePageType {
  @Field(() => [ImportChangeType], {
    description: 'The changes; of each kind the first 10,000 can be looked at.',
  })
  items: ImportChangeType[]

  @Field(() => Int, { description: 'How many there are in all.' })
  total: number
}

@ObjectType('ImportProblem', { description: 'Something to put right in the file, or to know about it.' })
export class ImportProblemType {
  @Field(() => Int, { description: 'Line of a CSV file or row of a spreadsheet; the header usually is 1.' })
  row: number

  @Field(() => String, { nullable: true, description: 'The column’s name; null = the row as a whole.' })
  column: string | null

  @Field(() => String, { description: 'Machine-readable reason.' })
  code: string

  @Field(() => String, { description: 'The reason in words.' })
  message: string

  @Field(() => ProblemSeverityEnum, { description: 'Whether it hinders the import.' })
  severity: 'refuses' | 'notice'
}

@ObjectType('ImportProblemPage', { description: 'One page of problems, in the order of the file.' })
export class ImportProblemPageType {
  @Field(() => [ImportProblemType], { description: 'The problems.' })
  items: ImportProblemType[]

  @Field(() => Int, { description: 'How many there are in all.' })
  total: number
}

@ObjectType('CountedStatusWord', { description: 'A word of a file’s status, and what it is taken for.' })
export class CountedStatusWordType {
  @Field(() => String, { description: 'The word as the file spells it first.' })
  word: string

  @Field(() => Int, { description: 'In how many rows it stands.' })
  rows: number

  @Field(() => AttendanceStatusEnum, {
    nullable: true,
    description: 'What it is taken for; null = nobody can tell, say it in `statusWords`.',
  })
  status: AttendanceStatus | null
}

@ObjectType('ImportPlan', { description: 'What applying the file would do: the dry run.' })
export class ImportPlanType {
  /** Not in the schema: whose plan it is. */
  runId: string

  @Field(() => String, {
    description: 'Send it back when applying: the plan is applied as seen or not at all.',
  })
  digest: string

  @Field(() => Int, { description: 'Rows of the file, without header and blank lines.' })
  rowsRead: number

  @Field(() => Int, { description: 'Records that are new.' })
  addCount: number

  @Field(() => Int, { description: 'Records that change.' })
  changeCount: number

  @Field(() => Int, { description: 'Records that are in the file and stay as they are.' })
  leaveCount: number

  @Field(() => Int, { description: 'Records that the file doesn’t name.' })
  absentCount: number

  @Field(() => Int, { description: 'Problems that hinder the import; it can be applied with none only.' })
  refusedCount: number

  @Field(() => Int, { description: 'Problems that are good to know.' })
  noticeCount: number

  @AtMost(10)
  @Field(() => [ImportTotalType], { description: 'Figures to check the file against its source by.' })
  totals: ImportTotalType[]

  @AtMost(50)
  @Field(() => [CountedStatusWordType], {
    description:
      'The words of the column of statuses, the most frequent first; none where a kind has no such column.',
  })
  words: readonly CountedStatusWordType[]
}
