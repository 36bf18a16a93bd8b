import type { RouteRecordRaw } from 'vue-router'

/** Go or no go of one wave, below the readiness of its program: a page to send and to print. */
export const goPages: RouteRecordRaw[] = [
  {
    path: 'waves/:waveId',
    name: 'program-go',
    component: () => import('./GoPage.vue'),
    props: true,
    meta: { title: 'Go or no go' },
  },
]
