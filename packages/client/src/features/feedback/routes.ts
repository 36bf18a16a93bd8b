import type { RouteRecordRaw } from 'vue-router'

/** What people say about a program, in its frame, and what was answered. */
export const feedbackPages: RouteRecordRaw[] = [
  {
    path: 'feedback',
    children: [
      {
        path: '',
        name: 'program-feedback',
        component: () => import('./FeedbackPage.vue'),
        props: true,
        meta: { title: 'Feedback' },
      },
      {
        path: 'answers',
        name: 'program-feedback-answers',
        component: () => import('./FeedbackAnswersPage.vue'),
        props: true,
        meta: { title: 'You said, we did' },
      },
    ],
  },
]

/** What an employee was told, and what became of what they said. */
export const messageRoutes: RouteRecordRaw[] = [
  {
    path: '/my-messages',
    name: 'my-messages',
    component: () => import('./MyMessagesPage.vue'),
    meta: { title: 'My messages' },
  },
]
