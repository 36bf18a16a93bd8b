import type { RouteRecordRaw } from 'vue-router'

export const importRoutes: RouteRecordRaw[] = [
  {
    path: '/imports',
    name: 'imports',
    component: () => import('./ImportsPage.vue'),
    meta: { title: 'Imports' },
  },
  {
    path: '/imports/new',
    name: 'new-import',
    component: () => import('./NewImportPage.vue'),
    meta: { title: 'New import' },
  },
  {
    path: '/imports/:importId',
    name: 'import',
    component: () => import('./ImportPage.vue'),
    props: true,
    meta: { title: 'Import' },
  },
]
