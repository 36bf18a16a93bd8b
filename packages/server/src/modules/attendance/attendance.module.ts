import type { ServerModule } from '../../kernel/server-module.ts'
import { SessionSeatsResolver } from './session-seats.resolver.ts'

export const attendanceModule: ServerModule = {
  name: 'attendance',
  resolvers: [SessionSeatsResolver],
}

export { completedCourses } from './completed-courses.ts'
