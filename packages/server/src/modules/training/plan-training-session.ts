import { repeatHours } from '@tidemark/domain/training/session-hours'
import { repeatInput, sessionInput } from '@tidemark/domain/training/session-input'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { instantsOf, sessionColumns, toldColumns } from './session-fields.ts'
import { TrainingCourse } from './training-course.entity.ts'
import { TrainingSession } from './training-session.entity.ts'
import type { PlanTrainingSessionInput } from './training-session.input.ts'
import type { PlannedSessionsType } from './training-session.type.ts'
import { readTrainingSession } from './training-sessions.read.ts'

/** Plans a session of a course, a series with its parts, or several sessions at once. */
export async function planTrainingSession(
  command: Command,
  input: PlanTrainingSessionInput,
): Promise<PlannedSessionsType> {
  const { em, viewer, audit } = command
  const fields = checked(sessionInput, input.session)
  const repeat = input.repeat ? checked(repeatInput, input.repeat) : null
  const course = await load(em, TrainingCourse, input.courseId, 'The course')
  if (course.archivedAt)
    throw fieldRefused(
      'courseId',
      'archived',
      'This course was put away. Bring it back first, or choose another.',
    )
  if (repeat && fields.isSelfPaced)
    throw fieldRefused('isSelfPaced', 'repeated', 'What people take whenever they like takes place once.')
  if (repeat?.as === 'sessions' && fields.code !== null)
    throw fieldRefused(
      'code',
      'repeated',
      'A code names one session. Leave it empty, and name each afterwards.',
    )
  const columns = await sessionColumns(command, fields)

  const make = (own: Partial<typeof columns> & { partOf?: TrainingSession } = {}) => {
    const id = newId()
    const made = { ...columns, ...own }
    audit(id, { courseId: course.id, ...toldColumns(made), ...(own.partOf && { partOf: own.partOf.id }) })
    return em.create(TrainingSession, {
      id,
      organization: viewer.organizationId,
      course,
      roomKey: newId(),
      ...made,
    })
  }
  const repeated = repeat
    ? repeatHours(fields, repeat).map((hours) => instantsOf(hours, fields.timeZone))
    : []
  const heads: TrainingSession[] = []
  if (repeat?.as === 'sessions') heads.push(...repeated.map(make))
  else {
    const head = make(repeat ? { endsAt: repeated.at(-1)?.endsAt ?? columns.endsAt } : {})
    heads.push(head)
    for (const hours of repeated) make({ ...hours, ...NOT_OF_PARTS, partOf: head })
  }
  await em.flush()
  const sessions = []
  for (const { id } of heads) {
    const session = await readTrainingSession(em, id)
    if (session) sessions.push(session)
  }
  return { sessions }
}

/** What the series says for all its parts. */
const NOT_OF_PARTS = { name: null, code: null, capacity: null, wave: null }
