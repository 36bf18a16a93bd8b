import { tokenOfHash } from '@tidemark/domain/kernel/personal-token'
import { computed, ref, watch } from 'vue'
import { dropDraft, keepDraft, readDraft } from '../shared/forms/drafts.ts'
import { draftName } from '../survey/draft-name.ts'
import { type AskedCheck, openCheck, type Refusal, sendCheck } from './check-api.ts'

/** One person's way through a check. What they choose is kept on the device until it has arrived. */
export function useCheck(hash: string) {
  const token = tokenOfHash(hash)
  const name = `check.${draftName(token ?? '')}`
  const check = ref<AskedCheck | null>(null)
  const refusal = ref<Refusal | null>(null)
  const answers = ref<(number | null)[]>([])
  const isDone = ref(false)
  const isSending = ref(false)
  const isUnsent = ref(false)
  // An answer of the server's that got lost: told then that the link has been used, it was used by this very page.
  let mayHaveArrived = false

  async function load() {
    refusal.value = null
    if (token === null) return void (refusal.value = 'unknown')
    const found = await openCheck(token)
    if (typeof found === 'string') {
      if (found !== 'unreachable') dropDraft(name)
      refusal.value = found
      return
    }
    const kept = readDraft(name)
    const isFitting = Array.isArray(kept) && kept.length === found.questions.length
    answers.value = found.questions.map((_, place) => {
      const answer: unknown = isFitting ? kept[place] : null
      return typeof answer === 'number' ? answer : null
    })
    check.value = found
  }

  watch(answers, (given) => check.value && !isDone.value && keepDraft(name, given), { deep: true })

  async function send() {
    if (token === null || !check.value || isSending.value) return
    isSending.value = true
    isUnsent.value = false
    const outcome = await sendCheck(token, answers.value)
    isSending.value = false
    if (outcome === null || (outcome === 'answered' && mayHaveArrived)) {
      isDone.value = true
      dropDraft(name)
    } else if (outcome === 'unreachable') {
      mayHaveArrived = true
      isUnsent.value = true
    } else {
      if (outcome !== 'refused') dropDraft(name)
      refusal.value = outcome
    }
  }

  const answered = computed(() => answers.value.filter((answer) => answer !== null).length)
  return { check, refusal, answers, answered, isDone, isSending, isUnsent, load, send }
}
