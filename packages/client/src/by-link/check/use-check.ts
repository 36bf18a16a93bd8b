import type { AskedCheck } from '@tidemark/domain/understanding/asked-check'
import { computed, ref, watch } from 'vue'
import { keepDraft } from '../../shared/forms/drafts.ts'
import { sendByLink } from '../link-api.ts'
import { useLink } from '../use-link.ts'
import { useSingleSend } from '../use-single-send.ts'

/** One person's way through a check. What they choose is kept on the device until it has arrived. */
export function useCheck() {
  const answers = ref<(number | null)[]>([])
  const link = useLink<AskedCheck>('check', ({ questions }, kept) => {
    const isFitting = Array.isArray(kept) && kept.length === questions.length
    answers.value = questions.map((_, place) => {
      const answer: unknown = isFitting ? kept[place] : null
      return typeof answer === 'number' ? answer : null
    })
  })
  const { token, draft, found: check, refusal, load } = link
  const { send: sendOnce, ...sending } = useSingleSend(link)

  watch(answers, (given) => check.value && !sending.isDone.value && keepDraft(draft, given), { deep: true })

  async function send() {
    if (token === null || !check.value) return
    await sendOnce(() => sendByLink('check/answers', { token, answers: answers.value }))
  }

  const answered = computed(() => answers.value.filter((answer) => answer !== null).length)
  return { check, refusal, answers, answered, ...sending, load, send }
}
