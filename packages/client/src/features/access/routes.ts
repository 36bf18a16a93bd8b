import type { RouteRecordRaw } from 'vue-router'

export const accessRoutes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { title: 'Sign in', open: true },
  },
  {
    path: '/setup',
    name: 'setup',
    component: () => import('./SetUpPage.vue'),
    meta: { title: 'First set-up', open: true },
  },
  {
    path: '/password',
    name: 'password',
    component: () => import('./ChangePasswordPage.vue'),
    meta: { title: 'Change password' },
  },
]
