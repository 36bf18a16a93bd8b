import type { ApolloClient } from '@apollo/client'
import { type App, type InjectionKey, type ShallowRef, inject, shallowRef } from 'vue'
import { type Viewer, ViewerDocument } from './viewer.ts'

/** The session as the page knows it. The proof of it is a cookie that no script can read. */
export interface Session {
  /** Who is signed in; null when nobody is; undefined until the server was asked. */
  readonly viewer: Readonly<ShallowRef<Viewer | null | undefined>>
  /** Asks the server who is signed in, once; `again` after something about the viewer has changed. */
  load(options?: { again?: boolean }): Promise<Viewer | null>
  /** Forgets the viewer and everything that was read for them. */
  forget(): Promise<void>
}

const sessionKey: InjectionKey<Session> = Symbol('session')

export function createSession(client: ApolloClient): Session {
  const viewer = shallowRef<Viewer | null>()
  return {
    viewer,
    async load({ again = false } = {}) {
      if (viewer.value === undefined || again) {
        const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' })
        viewer.value = data?.viewer ?? null
      }
      return viewer.value
    },
    async forget() {
      viewer.value = undefined
      await client.clearStore()
    },
  }
}

export function provideSession(app: Pick<App, 'provide'>, session: Session): void {
  app.provide(sessionKey, session)
}

export function useSession(): Session {
  const session = inject(sessionKey)
  if (!session) throw new Error('No session was provided to this app')
  return session
}

/** The viewer, on pages that open only for somebody signed in: the router saw to it. */
export function useViewer(): Viewer {
  const { viewer } = useSession()
  if (!viewer.value) throw new Error('This page opened without anybody signed in')
  return viewer.value
}
