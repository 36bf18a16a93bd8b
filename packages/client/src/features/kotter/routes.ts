import type { RouteRecordRaw } from 'vue-router'

/** A program's room: what stands first when a program is opened. */
export const kotterPages: RouteRecordRaw[] = [
  {
    path: '',
    name: 'program',
    component: () => import('./RoomPage.vue'),
    props: true,
    meta: { title: 'Steps' },
  },
]
