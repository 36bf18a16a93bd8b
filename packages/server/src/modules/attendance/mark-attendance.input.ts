import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { AttendanceStatusEnum } from '../../kernel/attendance-status.enum.ts'

@InputType('AttendanceMarkInput', { description: 'What is put down about one person.' })
export class AttendanceMarkInput {
  @Field(() => ID, { description: 'The employee.' })
  employeeId: string

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the entry that the client saw; null if it saw none.',
  })
  version?: number | null

  @Field(() => AttendanceStatusEnum, {
    nullable: true,
    description: 'How the person stands to the session; null if they are taken off its sheet.',
  })
  status?: AttendanceStatus | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person is taken off the sheet, as if never put on it.',
  })
  takeOff?: boolean | null

  @Field(() => Float, {
    nullable: true,
    description: 'Points of a hundred at the end; left out = as they are, null = none.',
  })
  score?: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Points of a hundred in the test before; left out = as they are, null = none.',
  })
  scoreBefore?: number | null
}

@InputType('MarkAttendanceInput', { description: 'Who was at a session.' })
export class MarkAttendanceInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string

  @Field(() => [AttendanceMarkInput], { description: 'The marks: 1 to 250, each person once.' })
  marks: AttendanceMarkInput[]
}
