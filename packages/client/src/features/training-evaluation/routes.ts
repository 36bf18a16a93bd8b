import type { RouteRecordRaw } from 'vue-router'

/** Whether training works: a tab of training. */
export const evaluationPages: RouteRecordRaw[] = [
  {
    path: 'evaluation',
    name: 'training-evaluation',
    component: () => import('./EvaluationPage.vue'),
    meta: { title: 'Training evaluation' },
  },
]
