import type { OpenMessage } from '@tidemark/domain/deliveries/open-message'
import { ref } from 'vue'
import { readToday } from '../../shared/format/today.ts'
import { type LinkRefusal, sendByLink } from '../link-api.ts'
import { useLink } from '../use-link.ts'

/** One person's message, and what they say to it. */
export function useMessage() {
  const { token, found: message, refusal, load } = useLink<OpenMessage>('message')
  const sending = ref(false)
  const hasFailed = ref(false)

  /** Sends what the reader says, and shows what follows from it once it is on file. */
  async function say(
    send: (token: string) => Promise<LinkRefusal | null>,
    shown: (message: OpenMessage) => Partial<OpenMessage>,
  ) {
    if (token === null || message.value === null || sending.value) return
    sending.value = true
    hasFailed.value = (await send(token)) !== null
    sending.value = false
    if (!hasFailed.value) message.value = { ...message.value, ...shown(message.value) }
  }

  const confirm = () =>
    say(
      (own) => sendByLink('message/confirm', { token: own }),
      ({ reachedOn }) => ({ reachedOn: reachedOn ?? readToday() }),
    )
  const choose = (wants: boolean) =>
    say(
      (own) => sendByLink('message/mails', { token: own, wants }),
      () => ({ hasOptedOut: !wants }),
    )

  return { token, message, refusal, sending, hasFailed, load, confirm, choose }
}
