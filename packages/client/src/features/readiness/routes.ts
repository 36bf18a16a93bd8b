import type { RouteRecordRaw } from 'vue-router'
import { goPages } from './go/routes.ts'

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
      ...goPages,
    ],
  },
]

/** What rounds can ask, whatever the program. */
export const instrumentRoutes: RouteRecordRaw[] = [
  {
    path: '/instruments',
    name: 'instruments',
    component: () => import('./InstrumentsPage.vue'),
    meta: { title: 'Instruments' },
  },
  {
    path: '/instruments/new',
    name: 'new-instrument',
    component: () => import('./NewInstrumentPage.vue'),
    meta: { title: 'New instrument' },
  },
  {
    path: '/instruments/:instrumentId',
    name: 'instrument',
    component: () => import('./InstrumentPage.vue'),
    props: true,
    meta: { title: 'Instrument' },
  },
]
