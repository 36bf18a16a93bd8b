import type { Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import IconBoard from '~icons/lucide/gauge'
import IconPrograms from '~icons/lucide/waypoints'
import IconMyTeam from '~icons/lucide/clipboard-check'
import IconMyBriefings from '~icons/lucide/megaphone'
import IconMySurveys from '~icons/lucide/message-square-text'
import IconMyMessages from '~icons/lucide/mail-open'
import IconMyTraining from '~icons/lucide/book-open-check'
import IconTraining from '~icons/lucide/graduation-cap'
import IconPeople from '~icons/lucide/network'
import IconInstruments from '~icons/lucide/list-checks'
import IconImports from '~icons/lucide/file-up'
import IconSettings from '~icons/lucide/settings-2'
import type { Role } from '../../generated/graphql.ts'
import type { Viewer } from '../../shared/session/viewer.ts'

export interface NavigationItem {
  readonly label: string
  readonly to: RouteLocationRaw
  readonly icon: Component
  /** The address below which this item is the current one. */
  readonly section: RegExp
}

type Place = NavigationItem & { readonly mayOpen: (can: Viewer['can'], viewer: Viewer) => boolean }

const board: Place = {
  label: 'Board',
  to: '/board',
  icon: IconBoard,
  section: /^\/board/,
  mayOpen: (can) => can.readBoard.allowed,
}
const programs: Place = {
  label: 'Programs',
  to: '/programs',
  icon: IconPrograms,
  section: /^\/programs/,
  mayOpen: () => true,
}
const myTeam: Place = {
  label: 'My team',
  to: '/my-team',
  icon: IconMyTeam,
  section: /^\/my-team/,
  mayOpen: (can) => can.recordObservations.allowed,
}
const myBriefings: Place = {
  label: 'My briefings',
  to: '/my-briefings',
  icon: IconMyBriefings,
  section: /^\/my-briefings/,
  mayOpen: (can) => can.recordObservations.allowed,
}
const mySurveys: Place = {
  label: 'My surveys',
  to: '/my-surveys',
  icon: IconMySurveys,
  section: /^\/my-surveys/,
  mayOpen: (_can, { isEmployee }) => isEmployee,
}
const myMessages: Place = {
  label: 'My messages',
  to: '/my-messages',
  icon: IconMyMessages,
  section: /^\/my-messages/,
  mayOpen: (_can, { isEmployee }) => isEmployee,
}
const myTraining: Place = {
  label: 'My training',
  to: '/my-training',
  icon: IconMyTraining,
  section: /^\/my-training/,
  mayOpen: (_can, { isEmployee }) => isEmployee,
}
const training: Place = {
  label: 'Training',
  to: '/training',
  icon: IconTraining,
  section: /^\/training/,
  mayOpen: (can) => can.readTraining.allowed,
}
const people: Place = {
  label: 'People',
  to: '/people',
  icon: IconPeople,
  section: /^\/people/,
  mayOpen: (can) => can.readEmployees.allowed || can.editStructure.allowed,
}
const instruments: Place = {
  label: 'Instruments',
  to: '/instruments',
  icon: IconInstruments,
  section: /^\/instruments/,
  mayOpen: (can) => can.readInstruments.allowed,
}
const imports: Place = {
  label: 'Imports',
  to: '/imports',
  icon: IconImports,
  section: /^\/imports/,
  mayOpen: (can) =>
    can.importStructure.allowed ||
    can.importEmployees.allowed ||
    can.importObservations.allowed ||
    can.importTraining.allowed,
}
const settings: Place = {
  label: 'Settings',
  to: '/settings',
  icon: IconSettings,
  section: /^\/settings/,
  mayOpen: (can) => can.manageAccounts.allowed,
}

/** Everything that this viewer may open, in the order of the rail. What they may not is absent, not grey. */
export function listPlaces(viewer: Viewer): NavigationItem[] {
  return [
    board,
    programs,
    training,
    myTeam,
    myBriefings,
    mySurveys,
    myTraining,
    myMessages,
    people,
    instruments,
    imports,
    settings,
  ].filter(({ mayOpen }) => mayOpen(viewer.can, viewer))
}

const mainPlaces: readonly [Role, readonly Place[]][] = [
  ['LINE_MANAGER', [myTeam, myBriefings, board]],
  ['ADMINISTRATOR', [people, imports, settings]],
  ['HR', [training, people, imports]],
]

/** The three things that this viewer mostly comes for, for the bar at a phone's lower edge. */
export function listMainPlaces(viewer: Viewer): NavigationItem[] {
  const held = new Set(viewer.roles.map(({ role }) => role))
  const preferred = mainPlaces.find(([role]) => held.has(role))?.[1] ?? []
  const open = [...preferred, board, programs, myTeam, mySurveys, myTraining, myMessages, people].filter(
    ({ mayOpen }) => mayOpen(viewer.can, viewer),
  )
  return [...new Set(open)].slice(0, 3)
}
