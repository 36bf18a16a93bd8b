import type { RouteRecordRaw } from 'vue-router'

/** What people learn: sessions, and what each of them was. */
export const trainingRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/training',
    component: () => import('./TrainingPage.vue'),
    children: [
      {
        path: '',
        name: 'training-sessions',
        component: () => import('./SessionsPage.vue'),
        meta: { title: 'Training' },
      },
    ],
  },
  {
    path: '/training/sessions/:sessionId',
    name: 'training-session',
    component: () => import('./SessionPage.vue'),
    props: true,
    meta: { title: 'Training session' },
  },
]
