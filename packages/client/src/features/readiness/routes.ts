import type { RouteRecordRaw } from 'vue-router'

/** The readiness of a program, in its frame: its rounds, and what each of them showed. */
export const readinessPages: RouteRecordRaw[] = [
  {
    path: 'readiness',
    children: [
      {
        path: '',
        name: 'program-readiness',
        component: () => import('./ReadinessPage.vue'),
        props: true,
        meta: { title: 'Readiness' },
      },
      {
        path: ':roundId',
        name: 'readiness-round',
        component: () => import('./ReadinessRoundPage.vue'),
        props: true,
        meta: { title: 'Readiness round' },
      },
    ],
  },
]
