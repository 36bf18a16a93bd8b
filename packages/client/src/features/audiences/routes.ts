import type { RouteRecordRaw } from 'vue-router'

/** The audiences among the pages of a program. */
export const audiencePages: readonly RouteRecordRaw[] = [
  {
    path: 'audiences',
    children: [
      {
        path: '',
        name: 'program-audiences',
        component: () => import('./AudiencesPage.vue'),
        props: true,
        meta: { title: 'Audiences' },
      },
      {
        path: 'new',
        name: 'new-audience',
        component: () => import('./NewAudiencePage.vue'),
        props: (route) => ({ programId: route.params['programId'], unitId: route.query['unit'] }),
        meta: { title: 'New audience' },
      },
      {
        path: ':audienceId',
        name: 'audience',
        component: () => import('./AudiencePage.vue'),
        props: true,
        meta: { title: 'Audience' },
      },
      {
        path: ':audienceId/edit',
        name: 'edit-audience',
        component: () => import('./EditAudiencePage.vue'),
        props: true,
        meta: { title: 'Edit audience' },
      },
    ],
  },
]
