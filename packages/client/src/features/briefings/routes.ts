import type { RouteRecordRaw } from 'vue-router'

/** What a line manager is to tell, and to whom. */
export const briefingRoutes: RouteRecordRaw[] = [
  {
    path: '/my-briefings',
    name: 'my-briefings',
    component: () => import('./MyBriefingsPage.vue'),
    meta: { title: 'My briefings' },
  },
  {
    path: '/my-briefings/:briefingId',
    name: 'my-briefing',
    component: () => import('./MyBriefingPage.vue'),
    props: true,
    meta: { title: 'Briefing' },
  },
]
