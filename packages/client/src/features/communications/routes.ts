import type { RouteRecordRaw } from 'vue-router'

/** What a program says, in its frame: the plan, each communication, its key messages, and what each audience hears. */
export const communicationPages: RouteRecordRaw[] = [
  {
    path: 'communications',
    children: [
      {
        path: '',
        name: 'program-communications',
        component: () => import('./CommunicationsPage.vue'),
        props: true,
        meta: { title: 'Communications' },
      },
      {
        path: 'new',
        name: 'new-communication',
        component: () => import('./NewCommunicationPage.vue'),
        props: true,
        meta: { title: 'New communication' },
      },
      {
        path: 'messages',
        name: 'key-messages',
        component: () => import('./KeyMessagesPage.vue'),
        props: true,
        meta: { title: 'Key messages' },
      },
      {
        path: 'coverage',
        name: 'contact-coverage',
        component: () => import('./ContactCoveragePage.vue'),
        props: true,
        meta: { title: 'What each audience hears' },
      },
      {
        path: ':communicationId',
        name: 'communication',
        component: () => import('./CommunicationPage.vue'),
        props: true,
        meta: { title: 'Communication' },
      },
    ],
  },
]
