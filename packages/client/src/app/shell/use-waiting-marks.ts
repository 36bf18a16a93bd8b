import { useEventListener } from '@vueuse/core'
import { computed, provide, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { marksWait } from '../../shared/forms/waiting-marks.ts'
import { askBeforeSigningOut } from './use-sign-out.ts'

/** Whether marks of this viewer wait on this device to be sent. Looked for at each page, and when another window keeps some. */
export function useWaitingMarks(viewerId: string) {
  const route = useRoute()
  /** Once some have waited, what sends them stays. */
  const wanted = ref(false)
  const isLeaving = ref(false)
  const openSheet = computed(() =>
    route.name === 'training-session' ? String(route.params['sessionId']) : undefined,
  )

  const look = () => (wanted.value ||= marksWait(viewerId))
  watch(() => route.fullPath, look, { immediate: true })
  useEventListener(window, 'storage', look)

  provide(askBeforeSigningOut, () => {
    if (!marksWait(viewerId)) return false
    wanted.value = isLeaving.value = true
    return true
  })

  return { wanted, isLeaving, openSheet }
}
