import type { RouteRecordRaw } from 'vue-router'

export const organizationRoutes: RouteRecordRaw[] = [
  {
    path: '/people',
    name: 'people',
    component: () => import('./PeoplePage.vue'),
    redirect: { name: 'units' },
    children: [
      {
        path: 'units',
        name: 'units',
        component: () => import('./UnitsPage.vue'),
        meta: { title: 'Units' },
      },
      {
        path: 'employees',
        name: 'employees',
        component: () => import('./EmployeesPage.vue'),
        meta: { title: 'Employees' },
      },
    ],
  },
]
