import { type RouteRecordRaw, type Router, createRouter, createWebHistory } from 'vue-router'
import { accessRoutes } from '../features/access/routes.ts'
import { activityPages, activityRoutes } from '../features/activity/routes.ts'
import { adoptionRoutes } from '../features/adoption/routes.ts'
import { audiencePages } from '../features/audiences/routes.ts'
import { briefingRoutes } from '../features/briefings/routes.ts'
import { behaviorRoutes } from '../features/behaviors/routes.ts'
import { calendarRoutes } from '../features/calendar/routes.ts'
import { coalitionPages } from '../features/coalition/routes.ts'
import { communicationPages } from '../features/communications/routes.ts'
import { blockerRoutes } from '../features/blockers/routes.ts'
import { feedbackPages, messageRoutes } from '../features/feedback/routes.ts'
import { importRoutes } from '../features/imports/routes.ts'
import { kotterPages } from '../features/kotter/routes.ts'
import { organizationRoutes } from '../features/organization/routes.ts'
import { programRoutes } from '../features/programs/routes.ts'
import { instrumentRoutes, readinessPages } from '../features/readiness/routes.ts'
import { surveyRoutes } from '../features/readiness/surveys/routes.ts'
import { scopePages } from '../features/scope/routes.ts'
import { stakeholderPages } from '../features/stakeholders/routes.ts'
import { trainingPages, trainingRoutes } from '../features/training/routes.ts'
import { understandingPages } from '../features/understanding/routes.ts'
import { winPages } from '../features/wins/routes.ts'
import type { Session } from '../shared/session/session.ts'
import UnreachablePage from './UnreachablePage.vue'
import { reloadAfterUpgrade } from './reload-after-upgrade.ts'
import { startPageOf } from './start-page.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the browser tab says. */
    title?: string
    /** Opens without a session, and without the frame around it. */
    open?: boolean
  }
}

/** What other features show of a program, in the frame that all its pages share. */
const programPages: RouteRecordRaw[] = [
  ...kotterPages,
  ...coalitionPages,
  ...stakeholderPages,
  ...communicationPages,
  ...audiencePages,
  ...understandingPages,
  ...readinessPages,
  ...trainingPages,
  ...winPages,
  ...blockerRoutes,
  ...feedbackPages,
  ...scopePages,
  ...activityPages,
]

export function createAppRouter(session: Session): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'start', component: { render: () => null } },
      ...adoptionRoutes,
      ...behaviorRoutes,
      ...briefingRoutes,
      ...organizationRoutes,
      ...programRoutes(programPages),
      ...activityRoutes,
      ...instrumentRoutes,
      ...importRoutes,
      ...accessRoutes,
      ...surveyRoutes,
      ...calendarRoutes,
      ...messageRoutes,
      ...trainingRoutes,
      {
        path: '/unreachable',
        name: 'unreachable',
        component: UnreachablePage,
        meta: { title: 'Not reachable', open: true },
      },
      {
        path: '/:path(.*)*',
        name: 'not-found',
        component: () => import('./NotFoundPage.vue'),
        meta: { title: 'Page not found' },
      },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })

  router.beforeEach(async (to) => {
    if (to.meta.open) return true
    const viewer = await session.load().catch(() => undefined)
    if (viewer === undefined) return { name: 'unreachable', query: { to: to.fullPath } }
    if (!viewer) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
    return to.name === 'start' ? startPageOf(viewer) : true
  })
  router.afterEach((to) => {
    document.title = to.meta.title ? `${to.meta.title} · Tidemark` : 'Tidemark'
  })
  reloadAfterUpgrade(router)
  return router
}
