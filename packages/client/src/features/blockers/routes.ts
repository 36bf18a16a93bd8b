import type { RouteRecordRaw } from 'vue-router'

/** What stands in the way of a program, in its frame. */
export const blockerRoutes: RouteRecordRaw[] = [
  {
    path: 'blockers',
    name: 'program-blockers',
    component: () => import('./BlockersPage.vue'),
    props: true,
    meta: { title: 'Blockers' },
  },
]
