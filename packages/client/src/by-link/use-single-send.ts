import { type Ref, ref } from 'vue'
import { dropDraft } from '../shared/forms/drafts.ts'
import type { LinkRefusal } from './link-api.ts'

/** Sends what a link is good for once. What was chosen is kept on the device until it has arrived. */
export function useSingleSend({ draft, refusal }: { draft: string; refusal: Ref<LinkRefusal | null> }) {
  const isSending = ref(false)
  const isUnsent = ref(false)
  const isDone = ref(false)
  // An answer of the server's that got lost: told then that the link has been used, it was used by this very page.
  let mayHaveArrived = false

  async function send(post: () => Promise<LinkRefusal | null>) {
    if (isSending.value) return
    isSending.value = true
    isUnsent.value = false
    const outcome = await post()
    isSending.value = false
    if (outcome === null || (outcome === 'answered' && mayHaveArrived)) {
      isDone.value = true
      dropDraft(draft)
    } else if (outcome === 'unreachable') {
      mayHaveArrived = true
      isUnsent.value = true
    } else {
      if (outcome !== 'refused') dropDraft(draft)
      refusal.value = outcome
    }
  }

  return { isSending, isUnsent, isDone, send }
}
