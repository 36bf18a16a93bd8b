import { useEventListener } from '@vueuse/core'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { describeError } from '../../shared/apollo/describe-error.ts'
import { newRequestKey } from '../../shared/apollo/request-key.ts'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { dropDraft, keepDraft, readDraft } from '../../shared/forms/drafts.ts'
import { RecordObservations, WithdrawObservations } from './team-sheet.ts'

/** One press of a thumb: one opportunity seen, and whether the behavior was shown. */
export interface Press {
  readonly employeeId: string
  readonly behaviorId: string
  readonly shown: boolean
}

/** What is being sent. Its key makes sure that sending it twice records it once. */
interface Batch {
  readonly idempotencyKey: string
  readonly presses: readonly Press[]
}

type Done = Press & { readonly observationId: string }

const retryAfter = 4_000
// The API takes at most so many observations at once.
const batchLimit = 250

/**
 * Records presses as they come. A press counts on screen at once; what was pressed while the former batch was on its way
 * goes together in the next. Nothing is dropped: a batch that failed is sent again under the same key, also after the
 * page was closed.
 */
export function useRecording(sheet: { programId: string; unitId: string; on: string; viewerId: string }) {
  const { programId, unitId, on: observedOn } = sheet
  const draft = `observations.${sheet.viewerId}.${programId}.${unitId}.${observedOn}`
  const recording = useMutation(RecordObservations)
  const withdrawing = useMutation(WithdrawObservations)

  const waiting = shallowRef<readonly Press[]>([])
  const onItsWay = shallowRef<Batch>()
  const done = shallowRef<readonly Done[]>([])
  const problem = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  const unsaved = computed(() => [...(onItsWay.value?.presses ?? []), ...waiting.value])
  const state = computed(() =>
    problem.value ? 'stuck' : unsaved.value.length || withdrawing.pending.value ? 'saving' : 'saved',
  )

  function press(next: Press): void {
    waiting.value = [...waiting.value, next]
    keep()
    void send()
  }

  async function send(): Promise<void> {
    if (recording.pending.value) return
    clearTimeout(timer)
    const batch = onItsWay.value ?? takeBatch()
    if (!batch) return
    onItsWay.value = batch
    keep()
    const observations = batch.presses.map(({ employeeId, behaviorId, shown }) => ({
      employeeId,
      behaviorId,
      opportunities: 1,
      shown: shown ? 1 : 0,
    }))
    const outcome = await recording.run({
      input: { programId, unitId, observedOn, idempotencyKey: batch.idempotencyKey, observations },
    })
    if (outcome.kind === 'failed') {
      problem.value = describeError(outcome.error)
      timer = setTimeout(() => void send(), retryAfter)
      return
    }
    onItsWay.value = undefined
    problem.value = outcome.kind === 'refused' ? outcome.refusal.explanation : ''
    if (outcome.kind === 'recorded') {
      const { ids } = outcome.value
      done.value = [
        ...done.value,
        ...batch.presses.flatMap((one, index) => {
          const observationId = ids[index]
          return observationId === undefined ? [] : [{ ...one, observationId }]
        }),
      ]
    }
    keep()
    if (waiting.value.length) await send()
  }

  function takeBatch(): Batch | undefined {
    if (!waiting.value.length) return undefined
    const presses = waiting.value.slice(0, batchLimit)
    waiting.value = waiting.value.slice(batchLimit)
    return { idempotencyKey: newRequestKey(), presses }
  }

  /** The last press that can still be taken back. */
  const last = computed<Press | undefined>(() => waiting.value.at(-1) ?? done.value.at(-1))

  async function undo(): Promise<void> {
    if (waiting.value.length) {
      waiting.value = waiting.value.slice(0, -1)
      keep()
      return
    }
    const recorded = done.value.at(-1)
    if (!recorded) return
    done.value = done.value.slice(0, -1)
    if (!(await withdraw([recorded.observationId]))) done.value = [...done.value, recorded]
  }

  /** Takes records back; false, with the reason shown, when that wasn't possible. */
  async function withdraw(ids: readonly string[]): Promise<boolean> {
    const outcome = await withdrawing.run({ input: { programId, unitId, observedOn, ids } })
    problem.value =
      outcome.kind === 'refused'
        ? outcome.refusal.explanation
        : outcome.kind === 'failed'
          ? describeError(outcome.error)
          : ''
    if (outcome.kind !== 'recorded') return false
    done.value = done.value.filter(({ observationId }) => !ids.includes(observationId))
    return true
  }

  function keep(): void {
    if (onItsWay.value || waiting.value.length) {
      keepDraft(draft, { batch: onItsWay.value, waiting: waiting.value })
    } else dropDraft(draft)
  }

  function resume(): void {
    // `as`: written by keep() above and by nothing else.
    const kept = readDraft(draft) as { batch?: Batch; waiting: readonly Press[] } | undefined
    if (!kept) return
    onItsWay.value = kept.batch
    waiting.value = kept.waiting
    void send()
  }

  resume()
  useEventListener(window, 'online', () => void send())
  onScopeDispose(() => clearTimeout(timer))
  return { press, undo, withdraw, send, last, unsaved, state, problem }
}
