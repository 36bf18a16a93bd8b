import type { RouteRecordRaw } from 'vue-router'

/** The scope ledger of a program, in its frame. */
export const scopePages: RouteRecordRaw[] = [
  {
    path: 'scope',
    name: 'program-scope',
    component: () => import('./ScopePage.vue'),
    props: true,
    meta: { title: 'Scope' },
  },
]
