import { useRouter } from 'vue-router'
import type { Viewer } from '../../shared/session/viewer.ts'
import { useTheme } from '../../shared/theme.ts'
import { useSignOut } from './use-sign-out.ts'

export interface Command {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly run: () => unknown
}

/** What can be done from anywhere: only what this viewer may do. */
export function useActions({ can }: Viewer): Command[] {
  const router = useRouter()
  const signOut = useSignOut()
  const { setTheme } = useTheme()
  const go = (path: string) => () => router.push(path)
  return [
    ...(can.createProgram.allowed
      ? [{ id: 'new program', label: 'New program', run: go('/programs?new') }]
      : []),
    ...(can.editStructure.allowed
      ? [{ id: 'new unit', label: 'New unit', run: go('/people/units?new') }]
      : []),
    ...(can.editEmployees.allowed
      ? [{ id: 'new employee', label: 'New employee', run: go('/people/employees?new') }]
      : []),
    ...(can.importStructure.allowed ||
    can.importEmployees.allowed ||
    can.importObservations.allowed ||
    can.importTraining.allowed
      ? [{ id: 'new import', label: 'Import a file', run: go('/imports/new') }]
      : []),
    ...(can.manageAccounts.allowed
      ? [{ id: 'new account', label: 'New account', run: go('/settings/accounts?new') }]
      : []),
    { id: 'calendar', label: 'My calendar', run: go('/calendar') },
    { id: 'light', label: 'Light theme', run: () => setTheme('light') },
    { id: 'dark', label: 'Dark theme', run: () => setTheme('dark') },
    { id: 'system', label: 'Theme as this device', run: () => setTheme('system') },
    { id: 'password', label: 'Change password', run: go('/password') },
    { id: 'sign out', label: 'Sign out', run: signOut },
  ]
}
