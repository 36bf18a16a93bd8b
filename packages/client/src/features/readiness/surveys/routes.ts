import type { RouteRecordRaw } from 'vue-router'

export const surveyRoutes: RouteRecordRaw[] = [
  {
    path: '/my-surveys',
    name: 'my-surveys',
    component: () => import('./MySurveysPage.vue'),
    meta: { title: 'My surveys' },
  },
]
