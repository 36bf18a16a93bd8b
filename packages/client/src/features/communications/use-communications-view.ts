import { type ComputedRef, computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import {
  type CommunicationsView,
  readCommunicationsView,
  writeCommunicationsView,
} from './communications-view.ts'

/** The view that the address holds, and the one way to change it. */
export function useCommunicationsView(): {
  readonly view: ComputedRef<CommunicationsView>
  change(part: Partial<CommunicationsView>): void
} {
  const route = useRoute()
  const router = useRouter()
  const view = computed(() => readCommunicationsView(route.query))

  function change(part: Partial<CommunicationsView>): void {
    // Whoever narrows a list begins at its first page.
    const next = { ...view.value, skip: 0, ...part }
    void router.push({ query: writeCommunicationsView(next) })
  }

  return { view, change }
}
