import { type ComputedRef, computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { type BlockersView, readBlockersView, writeBlockersView } from './blockers-view.ts'

/** The view that the address holds, and the one way to change it. */
export function useBlockersView(): {
  readonly view: ComputedRef<BlockersView>
  change(part: Partial<BlockersView>): void
} {
  const route = useRoute()
  const router = useRouter()
  const view = computed(() => readBlockersView(route.query))

  function change(part: Partial<BlockersView>): void {
    void router.push({ query: writeBlockersView({ ...view.value, ...part }) })
  }

  return { view, change }
}
