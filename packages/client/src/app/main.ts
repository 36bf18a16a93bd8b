import { createApp } from 'vue'
import { provideApolloClient } from '../shared/apollo/client-context.ts'
import { createSession, provideSession } from '../shared/session/session.ts'
import { createToasts, provideToasts } from '../shared/ui/toasts.ts'
import '../styles/main.css'
import AppRoot from './AppRoot.vue'
import { createApolloClient } from './apollo.ts'
import { createAppRouter } from './router.ts'

// Rules would try whether they may compile themselves, which the content security policy refuses and reports. Said where zod
// looks for its settings when it is loaded, since asking it to would bring a part of it to pages that have no form.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

const client = createApolloClient(leaveForSignIn)
const session = createSession(client)
const router = createAppRouter(session)

/** The session has ended while a page was open: come back to this very page after signing in again. */
function leaveForSignIn(): void {
  const here = router.currentRoute.value
  if (here.meta.open || !session.viewer.value) return
  void session.forget().then(() => router.push({ name: 'sign-in', query: { to: here.fullPath } }))
}

const app = createApp(AppRoot)
provideApolloClient(app, client)
provideSession(app, session)
provideToasts(app, createToasts())
app.use(router).mount('#app')
