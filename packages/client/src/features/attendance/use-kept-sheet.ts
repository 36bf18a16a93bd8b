import type { ErrorLike } from '@apollo/client'
import { type Ref, shallowRef, watch } from 'vue'
import { isUnreachable } from '../../shared/apollo/describe-error.ts'
import { type KeptSheet, readSheet } from '../../shared/offline/kept-sheets.ts'
import type { Viewer } from '../../shared/session/viewer.ts'

/** What this device has kept of a session's sheet, once the server can't be asked; null when that is nothing. */
export function useKeptSheet(
  sessionId: () => string,
  error: Readonly<Ref<ErrorLike | undefined>>,
  viewer: Viewer,
): Readonly<Ref<KeptSheet | null | undefined>> {
  const kept = shallowRef<KeptSheet | null>()
  watch(
    [sessionId, error],
    async ([id, reason]) => {
      if (kept.value?.sessionId !== id) kept.value = undefined
      if (!reason || kept.value) return
      const found = isUnreachable(reason) ? await readSheet(id, viewer).catch(() => undefined) : undefined
      if (id === sessionId()) kept.value = found ?? null
    },
    { immediate: true },
  )
  return kept
}
