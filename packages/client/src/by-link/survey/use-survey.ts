import { COMMENT_THEMES, type CommentTheme } from '@tidemark/domain/readiness/round'
import { LANGUAGES, type Language } from '@tidemark/domain/readiness/instrument'
import type { OpenSurvey } from '@tidemark/domain/readiness/open-survey'
import { computed, reactive, ref, watch } from 'vue'
import { dropDraft, keepDraft } from '../../shared/forms/drafts.ts'
import { sendByLink } from '../link-api.ts'
import { useLink } from '../use-link.ts'
import { useSingleSend } from '../use-single-send.ts'
import { readAnswersDraft, type DraftStep } from './read-answers-draft.ts'

/** Where somebody is: before the first statement, at one of them, at the comments, at the end of it, or through. */
export type Step = DraftStep | 'done'

/** One person's way through a survey. What they choose is kept on the device at once, and until it has arrived. */
export function useSurvey() {
  const language = ref<Language>(deviceLanguage())
  const step = ref<Step>('start')
  const answers = ref<(number | null)[]>([])
  const comments = reactive<Partial<Record<CommentTheme, string>>>({})
  const resumed = ref<Step | null>(null)
  const link = useLink<OpenSurvey>('survey', (found, raw) => {
    const kept = readAnswersDraft(raw, found.roundId, found.items.length)
    const wished = [kept?.language, found.language, deviceLanguage(), found.languages[0]]
    language.value = wished.find((each) => each && found.languages.includes(each)) ?? 'en'
    answers.value = kept?.answers ?? found.items.map(() => null)
    Object.assign(comments, kept?.comments)
    resumed.value = kept === null || kept.step === 'start' ? null : kept.step
  })
  const { token, draft, found: survey, refusal, load } = link
  const { isDone, send: sendOnce, ...sending } = useSingleSend(link)

  watch(
    [answers, comments, step, language],
    () => {
      if (survey.value === null || step.value === 'done') return
      // A look at the first page alone is nothing to come back to.
      if (step.value === 'start' && resumed.value !== null) return
      const kept = { round: survey.value.roundId, language: language.value, step: step.value }
      keepDraft(draft, { ...kept, answers: answers.value, comments })
    },
    { deep: true },
  )

  function startAfresh() {
    dropDraft(draft)
    resumed.value = null
    answers.value = answers.value.map(() => null)
    for (const theme of COMMENT_THEMES) delete comments[theme]
  }

  async function send() {
    if (token === null || survey.value === null) return
    const { roundId: round } = survey.value
    const said = COMMENT_THEMES.map((theme) => ({ theme, body: comments[theme]?.trim() ?? '' }))
    const written = said.filter(({ body }) => body !== '')
    await sendOnce(() =>
      sendByLink('survey/answers', { token, round, answers: answers.value, comments: written }),
    )
    if (isDone.value) step.value = 'done'
  }

  const answered = computed(() => answers.value.filter((answer) => answer !== null).length)
  const acts = { load, startAfresh, send }
  return { survey, refusal, language, step, answers, comments, resumed, answered, ...sending, ...acts }
}

/** The first of the device's languages that a survey can be worded in. */
function deviceLanguage(): Language {
  const wished = navigator.languages.map((each) => each.slice(0, 2))
  return (
    LANGUAGES.find(
      (language) => language === wished.find((each) => LANGUAGES.some((known) => known === each)),
    ) ?? 'en'
  )
}
