import type { AskedReaction } from '@tidemark/domain/training-evaluation/asked-reaction'
import { REACTION_STATEMENTS } from '@tidemark/domain/training-evaluation/statements'
import { computed, ref, watch } from 'vue'
import { keepDraft } from '../../shared/forms/drafts.ts'
import { sendByLink } from '../link-api.ts'
import { useLink } from '../use-link.ts'
import { useSingleSend } from '../use-single-send.ts'

interface Said {
  answers: (number | null)[]
  comment: string
}

/** One person's way through the statements. What they say is kept on the device until it has arrived. */
export function useEvaluation() {
  const said = ref<Said>(readSaid(null))
  const link = useLink<AskedReaction>('evaluate', (_, kept) => {
    said.value = readSaid(kept)
  })
  const { token, draft, found: asked, refusal, load } = link
  const { send: sendOnce, ...sending } = useSingleSend(link)

  watch(said, (given) => asked.value && !sending.isDone.value && keepDraft(draft, given), { deep: true })

  async function send() {
    if (token === null || !asked.value) return
    await sendOnce(() => sendByLink('evaluate/answers', { token, ...said.value }))
  }

  const isEmpty = computed(
    () => said.value.comment.trim() === '' && said.value.answers.every((answer) => answer === null),
  )
  return { asked, refusal, said, isEmpty, ...sending, load, send }
}

function readSaid(kept: unknown): Said {
  const given = typeof kept === 'object' && kept !== null ? kept : {}
  const answers: unknown[] = 'answers' in given && Array.isArray(given.answers) ? given.answers : []
  return {
    answers: REACTION_STATEMENTS.map((_, place) => {
      const answer = answers[place]
      return typeof answer === 'number' ? answer : null
    }),
    comment: 'comment' in given && typeof given.comment === 'string' ? given.comment : '',
  }
}
