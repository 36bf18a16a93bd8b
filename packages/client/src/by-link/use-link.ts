import type { LinkedPage } from '@tidemark/domain/kernel/linked-page'
import { tokenOfHash } from '@tidemark/domain/kernel/personal-token'
import { onMounted, ref, shallowRef } from 'vue'
import { dropDraft, readDraft } from '../shared/forms/drafts.ts'
import { draftName } from './draft-name.ts'
import { type LinkRefusal, openLink } from './link-api.ts'

/**
 * What the link in the address leads to. Before it is shown, `begin` is called with it and with the draft that was kept on this
 * device.
 */
export function useLink<Found extends object>(
  page: LinkedPage,
  begin: (found: Found, kept: unknown) => void = () => {},
) {
  const token = tokenOfHash(location.hash)
  const draft = draftName(page, token ?? '')
  const found = shallowRef<Found | null>(null)
  const refusal = ref<LinkRefusal | null>(null)

  async function load() {
    refusal.value = null
    if (token === null) return void (refusal.value = 'unknown')
    const answer = await openLink<Found>(page, token)
    if (typeof answer === 'string') {
      if (answer !== 'unreachable') dropDraft(draft)
      refusal.value = answer
    } else {
      begin(answer, readDraft(draft))
      found.value = answer
    }
  }
  onMounted(load)

  return { token, draft, found, refusal, load }
}
