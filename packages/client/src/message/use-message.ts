import { tokenOfHash } from '@tidemark/domain/kernel/personal-token'
import { ref } from 'vue'
import { readToday } from '../shared/format/today.ts'
import { chooseMails, confirmMessage, openMessage, type Message, type Refusal } from './message-api.ts'

/** One person's message, and what they say to it. */
export function useMessage(hash: string) {
  const token = tokenOfHash(hash)
  const message = ref<Message | null>(null)
  const refusal = ref<Refusal | null>(null)
  const sending = ref(false)
  const hasFailed = ref(false)

  async function load() {
    refusal.value = null
    if (token === null) return void (refusal.value = 'unknown')
    const found = await openMessage(token)
    if (typeof found === 'string') refusal.value = found
    else message.value = found
  }

  /** Sends what the reader says, and shows it once it is on file. */
  async function say(send: (token: string) => Promise<Refusal | null>, shown: (message: Message) => void) {
    if (token === null || message.value === null || sending.value) return
    sending.value = true
    hasFailed.value = (await send(token)) !== null
    sending.value = false
    if (!hasFailed.value) shown(message.value)
  }

  const confirm = () => say(confirmMessage, (shown) => (shown.reachedOn ??= readToday()))
  const choose = (wants: boolean) =>
    say(
      (own) => chooseMails(own, wants),
      (shown) => (shown.hasOptedOut = !wants),
    )

  return { token, message, refusal, sending, hasFailed, load, confirm, choose }
}
