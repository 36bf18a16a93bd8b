import type { RouteRecordRaw } from 'vue-router'

/** The short-term wins of a program, in its frame, and each as a page to print. */
export const winPages: RouteRecordRaw[] = [
  {
    path: 'wins',
    children: [
      {
        path: '',
        name: 'program-wins',
        component: () => import('./WinsPage.vue'),
        props: true,
        meta: { title: 'Wins' },
      },
      {
        path: ':winId',
        name: 'program-win',
        component: () => import('./WinStoryPage.vue'),
        props: true,
        meta: { title: 'Win' },
      },
    ],
  },
]
