import type { RouteRecordRaw } from 'vue-router'

export const behaviorRoutes: RouteRecordRaw[] = [
  {
    path: '/my-team',
    name: 'my-team',
    component: () => import('./MyTeamPage.vue'),
    meta: { title: 'My team' },
  },
]
