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
  {
    path: '/settings',
    name: 'settings',
    component: () => import('./SettingsPage.vue'),
    redirect: { name: 'accounts' },
    children: [
      {
        path: 'accounts',
        name: 'accounts',
        component: () => import('./AccountsPage.vue'),
        meta: { title: 'Accounts' },
      },
      {
        path: 'organization',
        name: 'organization',
        component: () => import('./OrganizationPage.vue'),
        meta: { title: 'Organization' },
      },
      {
        path: 'mail',
        name: 'mail',
        component: () => import('./MailPage.vue'),
        meta: { title: 'Mail' },
      },
    ],
  },
]
