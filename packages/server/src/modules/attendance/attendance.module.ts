import type { ServerModule } from '../../kernel/server-module.ts'

export const attendanceModule: ServerModule = {
  name: 'attendance',
  resolvers: [],
}

export { completedCourses } from './completed-courses.ts'
