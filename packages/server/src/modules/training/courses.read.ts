import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import type { TrainingMode } from '@tidemark/domain/training/course'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import { TrainingCourse } from './training-course.entity.ts'

/** Which courses are listed. */
export interface CourseFilter {
  /** A part of the title or of the code. */
  search: string | null
  mode: TrainingMode | null
  archived: boolean
}

/** The courses that obey the filter, by title and key; the total obeys the same filter. */
export async function readCourses(em: EntityManager, filter: CourseFilter, page: PageInput) {
  const matching = conditionsOf(filter)
  const [title, id] = page.after ? decodeCursor(page.after, ['text', 'id']) : []
  const beyond: FilterQuery<TrainingCourse>[] =
    title === undefined || id === undefined
      ? []
      : [{ $or: [{ title: { $gt: title } }, { title, id: { $gt: id } }] }]
  const total = await em.count(TrainingCourse, { $and: matching })
  const found = await em.find(
    TrainingCourse,
    { $and: [...matching, ...beyond] },
    { orderBy: { title: 'asc', id: 'asc' }, limit: page.first + 1 },
  )
  const items = found.slice(0, page.first)
  const last = items.at(-1)
  return {
    items,
    total,
    endCursor: last && found.length > page.first ? encodeCursor([last.title, last.id]) : null,
  }
}

function conditionsOf({ search, mode, archived }: CourseFilter): FilterQuery<TrainingCourse>[] {
  const pattern = search?.trim() ? containsPattern(search) : null
  return [
    { archivedAt: archived ? { $ne: null } : null },
    ...(mode ? [{ mode }] : []),
    ...(pattern ? [{ $or: [{ title: { $ilike: pattern } }, { code: { $ilike: pattern } }] }] : []),
  ]
}
