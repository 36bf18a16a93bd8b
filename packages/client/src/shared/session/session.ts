import type { ApolloClient } from '@apollo/client'
import { type App, type InjectionKey, type ShallowRef, inject, shallowRef } from 'vue'
import { isUnreachable } from '../apollo/describe-error.ts'
import { leaveSheetsTo, recallViewer } from '../offline/keeper.ts'
import { type Viewer, ViewerDocument } from './viewer.ts'

/** The session as the page knows it. The proof of it is a cookie that no script can read. */
export interface Session {
  /** Who is signed in; null when nobody is; undefined until the server was asked. */
  readonly viewer: Readonly<ShallowRef<Viewer | null | undefined>>
  /**
   * Asks the server who is signed in, once; `again` after something about the viewer has changed. Without network it is who
   * keeps a sheet on this device, and the server is asked again each time.
   */
  load(options?: { again?: boolean }): Promise<Viewer | null>
  /** Forgets the viewer and everything that was read for them, also what was kept on this device. */
  forget(): Promise<void>
}

const sessionKey: InjectionKey<Session> = Symbol('session')

export function createSession(client: ApolloClient): Session {
  const viewer = shallowRef<Viewer | null>()
  let isRecalled = false

  async function ask(): Promise<Viewer | null> {
    const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' })
    isRecalled = false
    const answered = data?.viewer ?? null
    await leaveSheetsTo(answered)
    return answered
  }

  async function recall(reason: unknown): Promise<Viewer> {
    const known = isUnreachable(reason) ? (viewer.value ?? (await recallViewer())) : undefined
    if (!known) throw reason
    isRecalled = true
    return known
  }

  return {
    viewer,
    async load({ again = false } = {}) {
      if (viewer.value === undefined || isRecalled) viewer.value = await ask().catch(recall)
      else if (again) viewer.value = await ask()
      return viewer.value
    },
    async forget() {
      viewer.value = undefined
      await leaveSheetsTo(null)
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
