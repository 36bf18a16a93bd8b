import { COMMENT_THEMES, type CommentTheme } from '@tidemark/domain/readiness/round'
import { LANGUAGES, type Language } from '@tidemark/domain/readiness/instrument'
import { tokenOfHash } from '@tidemark/domain/kernel/personal-token'
import { computed, reactive, ref, watch } from 'vue'
import { dropDraft, keepDraft, readDraft } from '../shared/forms/drafts.ts'
import { draftName } from './draft-name.ts'
import { readAnswersDraft, type DraftStep } from './read-answers-draft.ts'
import { openSurvey, sendAnswers, type Refusal, type Survey } from './survey-api.ts'

/** Where somebody is: before the first statement, at one of them, at the comments, at the end of it, or through. */
export type Step = DraftStep | 'done'

/** One person's way through a survey. What they choose is kept on the device at once, and until it has arrived. */
export function useSurvey(hash: string) {
  const token = tokenOfHash(hash)
  const name = draftName(token ?? '')
  const survey = ref<Survey | null>(null)
  const refusal = ref<Refusal | null>(null)
  const language = ref<Language>(deviceLanguage())
  const step = ref<Step>('start')
  const answers = ref<(number | null)[]>([])
  const comments = reactive<Partial<Record<CommentTheme, string>>>({})
  const resumed = ref<Step | null>(null)
  const sending = ref(false)
  const sendProblem = ref<Refusal | null>(null)
  // An answer of the server's that got lost: told then that the link has been used, it was used by this very page.
  let mayHaveArrived = false

  async function load() {
    refusal.value = null
    if (token === null) return void (refusal.value = 'unknown')
    const found = await openSurvey(token)
    if (typeof found !== 'string') return begin(found)
    if (found !== 'unreachable') dropDraft(name)
    refusal.value = found
  }

  function begin(found: Survey) {
    const draft = readAnswersDraft(readDraft(name), found.roundId, found.items.length)
    const wished = [draft?.language, found.language, deviceLanguage(), found.languages[0]]
    language.value = wished.find((each) => each && found.languages.includes(each)) ?? 'en'
    answers.value = draft?.answers ?? found.items.map(() => null)
    Object.assign(comments, draft?.comments)
    resumed.value = draft === null || draft.step === 'start' ? null : draft.step
    survey.value = found
  }

  watch(
    [answers, comments, step, language],
    () => {
      if (survey.value === null || step.value === 'done') return
      // A look at the first page alone is nothing to come back to.
      if (step.value === 'start' && resumed.value !== null) return
      const kept = { round: survey.value.roundId, language: language.value, step: step.value }
      keepDraft(name, { ...kept, answers: answers.value, comments })
    },
    { deep: true },
  )

  function startAfresh() {
    dropDraft(name)
    resumed.value = null
    answers.value = answers.value.map(() => null)
    for (const theme of COMMENT_THEMES) delete comments[theme]
  }

  async function send() {
    if (token === null || survey.value === null || sending.value) return
    sending.value = true
    sendProblem.value = null
    const said = COMMENT_THEMES.map((theme) => ({ theme, body: comments[theme]?.trim() ?? '' }))
    const outcome = await sendAnswers(token, {
      round: survey.value.roundId,
      answers: answers.value,
      comments: said.filter(({ body }) => body !== ''),
    })
    sending.value = false
    if (outcome === null || (outcome === 'answered' && mayHaveArrived)) {
      step.value = 'done'
      dropDraft(name)
    } else if (outcome === 'unreachable') {
      mayHaveArrived = true
      sendProblem.value = outcome
    } else {
      if (outcome !== 'refused') dropDraft(name)
      refusal.value = outcome
    }
  }

  const answered = computed(() => answers.value.filter((answer) => answer !== null).length)
  return {
    survey,
    refusal,
    language,
    step,
    answers,
    comments,
    resumed,
    sending,
    sendProblem,
    answered,
    load,
    startAfresh,
    send,
  }
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
