import { load, loadVersion } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { Employee } from '../organization/employee.entity.ts'
import { TrainingCourse } from '../training/training-course.entity.ts'
import { LearningAnswer } from './learning-answer.entity.ts'
import type { AnswerLearningInput, LearningSettledType } from './learning-answer.type.ts'
import { holdStatements, settleWaiting } from './settle-waiting.ts'
import { takeBack } from './withdraw-statement.ts'
import { readAsked, readLearningAnswer } from './waiting-learning.read.ts'

/** Says whom or what a name in statements means, or that it is of no concern: for those that wait and those to come. */
export async function answerLearning(
  command: Command,
  { kind, key, employeeId = null, courseId = null }: AnswerLearningInput,
): Promise<LearningSettledType> {
  const { em, viewer, audit } = command
  if (employeeId !== null && kind !== 'person')
    throw fieldRefused('employeeId', 'not_a_person', 'Only a person can be an employee.')
  if (courseId !== null && kind !== 'activity')
    throw fieldRefused('courseId', 'not_an_activity', 'Only an activity can be a course.')
  await holdStatements(em)
  const label = key.isWellFormed() && !key.includes('\0') ? await readAsked(em, kind, key) : null
  if (label === null) throw notFound('What statements wait for')
  const employee = employeeId === null ? null : await load(em, Employee, employeeId, 'The employee')
  if (employee?.erasedAt) throw notFound('The employee')
  const course = courseId === null ? null : await load(em, TrainingCourse, courseId, 'The course')
  if (course?.archivedAt)
    throw fieldRefused('courseId', 'archived', `“${course.title}” is archived. Bring it back first.`)
  const known = await em.findOne(LearningAnswer, { kind, key })
  const fields = { label, employee, course, archivedAt: null }
  const answer =
    known ??
    em.create(LearningAnswer, { id: newId(), organization: viewer.organizationId, kind, key, ...fields })
  em.assign(answer, fields)
  // Its words may name a person; they stand with the answer alone, where they can be erased.
  audit(answer.id, { kind, employeeId, courseId })
  await em.flush()
  const waiting = await settleWaiting(command, { kind, key })
  return { answer: await readLearningAnswer(em, answer.id), waiting }
}

/**
 * Takes an answer back: statements that it decided about wait again, and what they did is undone. Refused if somebody has
 * changed an entry since.
 */
export async function takeBackLearningAnswer(
  command: Command,
  input: VersionedInput,
): Promise<LearningSettledType> {
  const { em, now, audit } = command
  await holdStatements(em)
  const answer = await loadVersion(em, LearningAnswer, input, 'The answer')
  const { kind, key } = answer
  answer.archivedAt ??= now
  audit(answer.id, { archived: true })
  await em.flush()
  await undoWhatItDecided(command, answer)
  const waiting = await settleWaiting(command, { kind, key })
  return { answer: await readLearningAnswer(em, answer.id), waiting }
}

interface Decided {
  id: string
  attendanceId: string | null
  before: Parameters<typeof takeBack>[1]['before']
  madeVersion: number | null
}

async function undoWhatItDecided({ em, now, audit }: Command, { kind, key }: LearningAnswer) {
  const ofIt = `statement is not null and state <> 'waiting' and ${kind === 'person' ? 'person_key' : 'activity_key'} = ?`
  // Those that changed nothing stand in the way of none.
  await em.execute(
    `update learning_statement set state = 'waiting', reason = ?, attendance_id = null where made_version is null and ${ofIt}`,
    [kind, key],
  )
  const decided: Decided[] = await em.execute(
    `select id, attendance_id as "attendanceId", before, made_version as "madeVersion" from learning_statement
      where ${ofIt} order by made_version desc, id desc`,
    [key],
  )
  for (const one of decided) {
    const [current]: { madeVersion: number }[] = await em.execute(
      `select made_version as "madeVersion" from learning_statement where id = ?`,
      [one.id],
    )
    if (!(await takeBack(em, { ...one, madeVersion: current?.madeVersion ?? null }, now)))
      throw new Refused(
        'NOT_ALLOWED',
        'What a statement has put on file was changed since. Put it right on the sheet of its session.',
      )
    if (one.attendanceId !== null) audit(one.attendanceId, { takenBack: true })
    await em.execute(
      `update learning_statement set state = 'waiting', reason = ?, attendance_id = null, before = null, made_version = null
        where id = ?`,
      [kind, one.id],
    )
  }
}
