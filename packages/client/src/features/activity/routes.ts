import type { RouteRecordRaw } from 'vue-router'

/** What happened in a program, under the frame of its pages. */
export const activityPages: RouteRecordRaw[] = [
  {
    path: 'activity',
    name: 'program-activity',
    component: () => import('./ActivityPage.vue'),
    props: true,
    meta: { title: 'Activity' },
  },
]

export const activityRoutes: RouteRecordRaw[] = [
  {
    path: '/mentions',
    name: 'mentions',
    component: () => import('./MentionsPage.vue'),
    meta: { title: 'Mentions' },
  },
]
