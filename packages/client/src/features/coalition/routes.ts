import type { RouteRecordRaw } from 'vue-router'

/** The coalition among the pages of a program. */
export const coalitionPages: readonly RouteRecordRaw[] = [
  {
    path: 'coalition',
    name: 'program-coalition',
    component: () => import('./CoalitionPage.vue'),
    props: true,
    meta: { title: 'Coalition' },
  },
]
