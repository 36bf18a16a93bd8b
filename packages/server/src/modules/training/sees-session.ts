import type { Viewer } from '../../kernel/request-context.ts'
import { programsInSight } from '../access/access.module.ts'
import type { TrainingSessionType } from './training-session.type.ts'

/** Whether the viewer plans trainings, and reads names and scores of everybody in them. */
export const keepsTraining = (viewer: Viewer): boolean => viewer.roles.some(({ role }) => role === 'hr')

/** Whether the viewer puts down who was at this session, and so reads its names: those who plan trainings, and its trainer. */
export const keepsSheet = (viewer: Viewer, { trainerId }: Pick<TrainingSessionType, 'trainerId'>): boolean =>
  keepsTraining(viewer) || (trainerId !== null && trainerId === viewer.employeeId)

/** Whether the viewer may read which program a session keeps its seats for. */
export function seesProgramOf(viewer: Viewer, { programId }: { programId: string }): boolean {
  const programs = programsInSight(viewer)
  return programs === 'all' || programs.includes(programId)
}
