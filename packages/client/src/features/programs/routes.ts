import type { RouteRecordRaw } from 'vue-router'

export const programRoutes: RouteRecordRaw[] = [
  {
    path: '/programs',
    name: 'programs',
    component: () => import('./ProgramsPage.vue'),
    meta: { title: 'Programs' },
  },
  {
    path: '/programs/:programId',
    name: 'program',
    component: () => import('./ProgramPage.vue'),
    props: true,
    meta: { title: 'Program' },
  },
]
