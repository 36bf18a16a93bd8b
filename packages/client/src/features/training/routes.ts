import type { RouteRecordRaw } from 'vue-router'
import { learningPages } from '../learning-records/routes.ts'
import { coveragePages } from '../training-coverage/routes.ts'
import { evaluationPages } from '../training-evaluation/routes.ts'

/** What people learn: sessions, and what each of them was. */
export const trainingRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/training',
    component: () => import('./TrainingPage.vue'),
    children: [
      {
        path: '',
        name: 'training-sessions',
        component: () => import('./SessionsPage.vue'),
        meta: { title: 'Training' },
      },
      {
        path: 'calendar',
        name: 'training-calendar',
        component: () => import('./TrainingCalendarPage.vue'),
        meta: { title: 'Training calendar' },
      },
      {
        path: 'courses',
        name: 'training-courses',
        component: () => import('./CoursesPage.vue'),
        meta: { title: 'Courses' },
      },
      ...coveragePages,
      ...evaluationPages,
      ...learningPages,
    ],
  },
  {
    path: '/training/courses/:courseId',
    name: 'training-course',
    component: () => import('./CoursePage.vue'),
    props: true,
    meta: { title: 'Course' },
  },
  {
    path: '/training/sessions/:sessionId',
    name: 'training-session',
    component: () => import('./SessionPage.vue'),
    props: true,
    meta: { title: 'Training session' },
  },
  {
    path: '/my-training',
    name: 'my-training',
    component: () => import('../attendance/MyTrainingPage.vue'),
    meta: { title: 'My training' },
  },
]

/** Training among the pages of a program. */
export const trainingPages: readonly RouteRecordRaw[] = [
  {
    path: 'training',
    name: 'program-training',
    component: () => import('./ProgramTrainingPage.vue'),
    props: true,
    meta: { title: 'Training' },
  },
]
