import { findCircle } from '../kernel/find-circle.ts'

/** That a course asks for another one to be completed first. */
export interface Prerequisite {
  courseId: string
  needsId: string
}

/**
 * A loop that keeps everybody from beginning: courses of which each asks for the next first, and the last for the first; null
 * where there is none. A course that asks for itself is a loop of one.
 */
export function findPrerequisiteLoop(prerequisites: readonly Prerequisite[]): string[] | null {
  return findCircle(prerequisites.map(({ courseId, needsId }) => [courseId, needsId]))
}
