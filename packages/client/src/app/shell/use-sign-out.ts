import { inject, type InjectionKey } from 'vue'
import { signOut } from '../../features/access/auth-api.ts'
import { dropAllDrafts } from '../../shared/forms/drafts.ts'
import { leaveSheetsTo } from '../../shared/offline/keeper.ts'
import { useToasts } from '../../shared/ui/toasts.ts'

/** Asks before signing out where something would be lost by it; false if there is nothing to ask about. */
export const askBeforeSigningOut: InjectionKey<() => boolean> = Symbol('ask before signing out')

/** Ends the session and leaves nothing of it in memory: the page is loaded anew. Whoever has been asked already is sure. */
export function useSignOut({ isSure = false } = {}) {
  const toasts = useToasts()
  const ask = isSure ? undefined : inject(askBeforeSigningOut)
  return async () => {
    if (ask?.()) return
    const problem = await signOut()
    if (problem) return toasts.show(problem)
    dropAllDrafts()
    await leaveSheetsTo(null)
    location.assign('/sign-in')
  }
}
