import type { RouteRecordRaw } from 'vue-router'

/** Who was reached and has understood, among the communications of a program. */
export const understandingPages: readonly RouteRecordRaw[] = [
  {
    path: 'communications/understanding',
    name: 'program-understanding',
    component: () => import('./UnderstandingPage.vue'),
    props: true,
    meta: { title: 'Reached and understood' },
  },
]
