import type { RouteRecordRaw } from 'vue-router'

/** What learning systems send, among the pages of training. */
export const learningPages: readonly RouteRecordRaw[] = [
  {
    path: 'sources',
    name: 'learning-sources',
    component: () => import('./SourcesPage.vue'),
    meta: { title: 'Learning systems' },
  },
]
