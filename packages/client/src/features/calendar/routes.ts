import type { RouteRecordRaw } from 'vue-router'

export const calendarRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/calendar',
    name: 'calendar',
    component: () => import('./CalendarPage.vue'),
    meta: { title: 'My calendar' },
  },
]
