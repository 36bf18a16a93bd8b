import { type ComputedRef, computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { type FeedbackView, readFeedbackView, writeFeedbackView } from './feedback-view.ts'

/** The view that the address holds, and the one way to change it. */
export function useFeedbackView(): {
  readonly view: ComputedRef<FeedbackView>
  change(part: Partial<FeedbackView>): void
} {
  const route = useRoute()
  const router = useRouter()
  const view = computed(() => readFeedbackView(route.query))
  const change = (part: Partial<FeedbackView>) =>
    void router.push({ query: writeFeedbackView({ ...view.value, ...part }) })
  return { view, change }
}
