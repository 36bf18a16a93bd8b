import type { AskedRoom } from '@tidemark/domain/attendance/room-hours'
import { ref } from 'vue'
import { sendByLink } from '../link-api.ts'
import { useLink } from '../use-link.ts'

/** Somebody's way through the sign-in page. Nothing that is typed stays on the device: the next one may borrow it. */
export function useRoom() {
  const { token, found: room, refusal, load } = useLink<AskedRoom>('room')
  const who = ref('')
  const signedIn = ref<string | null>(null)
  const isSending = ref(false)
  const isUnsent = ref(false)

  async function send() {
    if (token === null || isSending.value || who.value.trim() === '') return
    isSending.value = true
    isUnsent.value = false
    const outcome = await sendByLink('room/sign-in', { token, who: who.value })
    isSending.value = false
    if (outcome === null) signedIn.value = who.value.trim()
    else if (outcome === 'unreachable') isUnsent.value = true
    else refusal.value = outcome
  }

  function signInAnother() {
    who.value = ''
    signedIn.value = null
  }

  return { room, refusal, load, who, signedIn, isSending, isUnsent, send, signInAnother }
}
