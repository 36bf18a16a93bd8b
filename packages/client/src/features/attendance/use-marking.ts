import { markOfPresence, statusOfScore } from '@tidemark/domain/attendance/attendance-mark'
import { computed, type Ref, ref, watch } from 'vue'
import { useToasts } from '../../shared/ui/toasts.ts'
import type { MarkedRow } from './marked-rows.ts'
import type { Scores } from './read-scores.ts'
import type { SheetHead, SheetPerson, SheetStatus } from './sheet-fields.ts'
import { fromRule, ruleOf, tellMarks, tellPeople, tellSeatless, tellStatus, toRule } from './sheet-words.ts'
import type { Marking, Marks } from './use-marks.ts'

/** What is said on a sheet, turned into marks by the rule of its course, with words for what was done last. */
export function useMarking(marks: Marks, head: Readonly<Ref<SheetHead | null | undefined>>) {
  const toasts = useToasts()
  const last = ref('')
  const rule = computed(() => ruleOf(head.value ?? { passScore: null, isPart: false }))
  const presence = computed(() => fromRule(markOfPresence(rule.value)))
  const second = computed<SheetStatus>(() => (presence.value === 'COMPLETED' ? 'ATTENDED' : 'COMPLETED'))

  watch(marks.seatless, (names) => {
    if (names.length > 0) toasts.show(tellSeatless(names))
  })

  function mark(markings: readonly Marking[]) {
    if (markings.length === 0) return
    marks.mark(markings)
    const [first] = markings
    const words = first?.status ? tellStatus(first.status).toLowerCase() : 'off the sheet'
    last.value =
      markings.length === 1 ? `${first?.person.fullName}: ${words}` : `${tellPeople(markings.length)} marked`
    if (markings.length > 1) toasts.show(`${tellPeople(markings.length)} marked.`, undo)
  }

  function undo() {
    const taken = marks.undo()
    if (taken)
      last.value = `Taken back: ${taken.length === 1 ? taken[0]?.person.fullName : tellMarks(taken.length)}`
  }

  function choose(person: SheetPerson, { isSecond, score }: { isSecond: boolean; score: number | null }) {
    const status = isSecond ? second.value : presence.value
    mark([{ person, ...(score === null ? { status } : { status: scored(status, score), score }) }])
  }

  const scored = (status: SheetStatus, score: number | null) =>
    fromRule(statusOfScore(toRule(status), score, rule.value))

  function setStatus(person: MarkedRow, status: SheetStatus | null) {
    if (status !== person.status || person.isPresumed) mark([{ person, status }])
  }

  /** A test before the training says nothing about whether it was passed. */
  const setScores = (person: MarkedRow, { score, scoreBefore }: Scores) =>
    mark([
      {
        person,
        status: score === person.score ? person.status : scored(person.status, score),
        score,
        scoreBefore,
      },
    ])

  return { presence, second, last, mark, undo, choose, setStatus, setScores }
}
