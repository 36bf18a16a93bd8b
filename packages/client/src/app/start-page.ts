import type { RouteLocationRaw } from 'vue-router'
import type { Role } from '../generated/graphql.ts'
import type { Viewer } from '../shared/session/viewer.ts'

// The first role that the viewer holds decides, in the order of whose day has the least time for a detour.
const startPages: readonly [Role, RouteLocationRaw][] = [
  ['LINE_MANAGER', { name: 'my-team' }],
  ['EXECUTIVE', { name: 'first-board' }],
  ['PROGRAM_MANAGER', { name: 'programs' }],
  ['HR', { name: 'people' }],
  ['ADMINISTRATOR', { name: 'people' }],
]

/** The page that answers what this viewer most often comes for. */
export function startPageOf(viewer: Viewer): RouteLocationRaw {
  const held = new Set(viewer.roles.map(({ role }) => role))
  return startPages.find(([role]) => held.has(role))?.[1] ?? { name: 'programs' }
}
