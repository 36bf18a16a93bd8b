import type { RouteRecordRaw } from 'vue-router'

export const adoptionRoutes: RouteRecordRaw[] = [
  {
    path: '/board',
    name: 'first-board',
    component: () => import('./board/FirstBoardPage.vue'),
    meta: { title: 'Board' },
  },
  {
    path: '/board/:programId',
    name: 'board',
    component: () => import('./board/BoardPage.vue'),
    props: true,
    meta: { title: 'Board' },
  },
  {
    path: '/board/:programId/units/:unitId',
    name: 'unit-adoption',
    component: () => import('./unit/UnitPage.vue'),
    props: true,
    meta: { title: 'Unit' },
  },
]
