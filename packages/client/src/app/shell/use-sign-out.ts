import { signOut } from '../../features/access/auth-api.ts'
import { dropAllDrafts } from '../../shared/forms/drafts.ts'
import { useToasts } from '../../shared/ui/toasts.ts'

/** Ends the session and leaves nothing of it in memory: the page is loaded anew. */
export function useSignOut() {
  const toasts = useToasts()
  return async () => {
    const problem = await signOut()
    if (problem) return toasts.show(problem)
    dropAllDrafts()
    location.assign('/sign-in')
  }
}
