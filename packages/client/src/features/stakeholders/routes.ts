import type { RouteRecordRaw } from 'vue-router'

/** The stakeholders among the pages of a program. */
export const stakeholderPages: readonly RouteRecordRaw[] = [
  {
    path: 'stakeholders',
    name: 'program-stakeholders',
    component: () => import('./StakeholdersPage.vue'),
    props: true,
    meta: { title: 'Stakeholders' },
  },
]
