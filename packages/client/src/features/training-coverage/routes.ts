import type { RouteRecordRaw } from 'vue-router'

/** Who is trained: a tab of training. */
export const coveragePages: RouteRecordRaw[] = [
  {
    path: 'coverage',
    name: 'training-coverage',
    component: () => import('./CoveragePage.vue'),
    meta: { title: 'Training coverage' },
  },
]
