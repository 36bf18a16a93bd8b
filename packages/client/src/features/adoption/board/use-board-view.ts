import { type ComputedRef, computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { type BoardView, readBoardView, writeBoardView } from './board-view.ts'

/** The view that the address holds, and the one way to change it. Other things in the address stay. */
export function useBoardView(): {
  readonly view: ComputedRef<BoardView>
  change(part: Partial<BoardView>): void
} {
  const route = useRoute()
  const router = useRouter()
  const view = computed(() => readBoardView(route.query))

  function change(part: Partial<BoardView>): void {
    const { figure } = route.query
    const query = { ...writeBoardView({ ...view.value, ...part }), ...(figure && { figure }) }
    // Only another period is a step to come back from; each letter of a search is not.
    const isStep = part.asOf !== undefined
    void (isStep ? router.push({ query }) : router.replace({ query }))
  }

  return { view, change }
}
