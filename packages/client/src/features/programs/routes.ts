import type { RouteRecordRaw } from 'vue-router'

/** The list of programs, and each program's pages under one frame; `pages` are those of other features. */
export const programRoutes = (pages: readonly RouteRecordRaw[]): RouteRecordRaw[] => [
  {
    path: '/programs',
    name: 'programs',
    component: () => import('./ProgramsPage.vue'),
    meta: { title: 'Programs' },
  },
  {
    path: '/programs/:programId',
    component: () => import('./ProgramFrame.vue'),
    props: true,
    children: [
      {
        path: 'plan',
        name: 'program-plan',
        component: () => import('./PlanPage.vue'),
        props: true,
        meta: { title: 'Plan' },
      },
      ...pages,
    ],
  },
]
