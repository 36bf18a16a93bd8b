import { useEventListener } from '@vueuse/core'
import { computed, onScopeDispose, ref, shallowRef, type ShallowRef } from 'vue'
import { unmask } from '../../generated/fragment-masking.ts'
import { describeError } from '../../shared/apollo/describe-error.ts'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { countMarks, dropEntry, type OutgoingMark } from './mark-outbox.ts'
import { inputOf } from './mark-input.ts'
import { layMarksOver } from './marked-rows.ts'
import {
  MarkAttendance,
  type SheetPerson,
  type SheetRow,
  SheetRowFields,
  type SheetStatus,
} from './sheet-fields.ts'
import { createWaitingLine } from './waiting-line.ts'

/** What is to be put down of somebody; what is left out stays as it is. */
export interface Marking {
  readonly person: SheetPerson
  /** Null takes the person off the sheet. */
  readonly status: SheetStatus | null
  readonly score?: number | null
  readonly scoreBefore?: number | null
}

/** A mark that isn't on file, since somebody else has changed the entry. */
export interface MarkConflict {
  readonly entry: string
  readonly mine: OutgoingMark
  readonly onFile: SheetRow | null
}

const RETRY_AFTER_MS = 4_000
/** The most marks that are taken at once. */
const MARKS_AT_ONCE = 250

/**
 * Marks people. A mark counts on screen at once, is kept on this device until it is on file, and is sent in the order in which
 * it was made, also after the page was closed and opened again. Sent twice it acts once, by its key. A later mark of the same
 * person takes the place of one that hasn't left yet.
 */
export function useMarks(
  { sessionId, viewerId }: { sessionId: string; viewerId: string },
  onServer: ShallowRef<ReadonlyMap<string, SheetRow>>,
) {
  const line = createWaitingLine(viewerId, sessionId)
  const marking = useMutation(MarkAttendance)
  const conflicts = shallowRef<readonly MarkConflict[]>([])
  const refusals = shallowRef<readonly string[]>([])
  const problem = ref('')
  /** Names of those who were to have a seat by the last answer, and wait for one: all are taken. */
  const seatless = shallowRef<readonly string[]>([])
  const done = shallowRef<readonly (readonly Marking[])[]>([])
  let isOnItsWay = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let isGone = false
  let changes = 0

  const rows = computed(() => layMarksOver(onServer.value, line.waiting.value))
  const unsaved = computed(() => countMarks(line.waiting.value))
  const state = computed(() => (unsaved.value === 0 ? 'saved' : problem.value ? 'waiting' : 'saving'))
  const versionOf = (employeeId: string) => onServer.value.get(employeeId)?.version ?? null

  /** Puts down marks, and remembers how to take them back. */
  function mark(markings: readonly Marking[]): void {
    done.value = [...done.value, markings.map(({ person }) => inverseOf(person))].slice(-100)
    put(markings)
  }

  function inverseOf(person: SheetPerson): Marking {
    const before = rows.value.get(person.employeeId)
    if (!before || (before.version === null && !before.isUnsaved))
      return { person, status: null, score: null, scoreBefore: null }
    return { person, status: before.status, score: before.score, scoreBefore: before.scoreBefore }
  }

  /** Takes back what was put down last; undefined where there is nothing. */
  function undo(): readonly Marking[] | undefined {
    const last = done.value.at(-1)
    if (!last) return undefined
    done.value = done.value.slice(0, -1)
    put(last)
    return last
  }

  function put(markings: readonly Marking[]): void {
    changes++
    for (let start = 0; start < markings.length; start += MARKS_AT_ONCE)
      line.add(markings.slice(start, start + MARKS_AT_ONCE).map(toMark))
    void send()
  }

  function toMark({ person, status, ...scores }: Marking): OutgoingMark {
    const row = rows.value.get(person.employeeId)
    const { employeeId, fullName, staffNumber, unitName } = person
    const score = scores.score === undefined ? (row?.score ?? null) : scores.score
    const scoreBefore = scores.scoreBefore === undefined ? (row?.scoreBefore ?? null) : scores.scoreBefore
    const version = line.takeWaiting(employeeId) ?? { seen: versionOf(employeeId) }
    return { employeeId, version: version.seen, status, score, scoreBefore, fullName, staffNumber, unitName }
  }

  async function send(): Promise<void> {
    if (isOnItsWay || isGone) return
    clearTimeout(timer)
    const entry = line.takeFirst()
    if (!entry) return
    isOnItsWay = true
    const outcome = await marking.run(inputOf(entry), entry.key)
    isOnItsWay = false
    if (outcome.kind === 'failed') {
      problem.value = describeError(outcome.error)
      if (!isGone) timer = setTimeout(() => void send(), RETRY_AFTER_MS)
      return
    }
    changes++
    problem.value = ''
    line.leave(entry)
    if (outcome.kind === 'refused') {
      const { explanation, problems } = outcome.refusal
      const reasons = problems.length > 0 ? problems.map(({ message }) => message) : [explanation]
      refusals.value = [...refusals.value, ...reasons]
      // One wrong mark refuses all that were sent with it: the others go again without it. Who was marked since is in line already.
      const wrong = new Set(problems.map(({ field }) => /^marks\.(\d+)\./.exec(field)?.[1]))
      const inLine = new Set(line.waiting.value.flatMap(({ marks }) => marks.map((one) => one.employeeId)))
      const others = entry.marks.filter(
        ({ employeeId }, place) => !wrong.has(`${place}`) && !inLine.has(employeeId),
      )
      if (others.length > 0 && others.length < entry.marks.length) line.add(others)
      dropEntry(entry)
    } else {
      const { rows: saved, movedUp, takenOff, conflicts: asked } = outcome.value
      const next = new Map(onServer.value)
      const toSeat = new Set(
        entry.marks
          .filter((one) => one.status === 'REGISTERED' && !next.get(one.employeeId)?.isWaiting)
          .map((one) => one.employeeId),
      )
      seatless.value = saved
        .map((one) => unmask(SheetRowFields, one))
        .filter(({ employeeId, isWaiting }) => isWaiting && toSeat.has(employeeId))
        .map(({ fullName }) => fullName)
      for (const one of [...saved, ...movedUp]) {
        const row = unmask(SheetRowFields, one)
        next.set(row.employeeId, row)
      }
      for (const id of takenOff) next.delete(id)
      const found = asked.flatMap(({ employeeId, onFile }) => {
        const mine = line.takeFollower(employeeId) ?? entry.marks.find((one) => one.employeeId === employeeId)
        const row = onFile ? unmask(SheetRowFields, onFile) : null
        if (row) next.set(employeeId, row)
        else next.delete(employeeId)
        return mine ? [{ entry: entry.name, mine, onFile: row }] : []
      })
      onServer.value = next
      conflicts.value = [...conflicts.value, ...found]
      // What has to be asked about stays on the device: sent again after a reload, it is answered the same.
      if (found.length === 0) dropEntry(entry)
    }
    line.baseFollowers(entry, versionOf)
    await send()
  }

  /** Decides about a mark that somebody else was faster with. */
  function resolve(conflict: MarkConflict, choice: 'mine' | 'theirs'): void {
    conflicts.value = conflicts.value.filter((one) => one !== conflict)
    if (!conflicts.value.some(({ entry }) => entry === conflict.entry)) dropEntry({ name: conflict.entry })
    if (choice === 'mine') put([{ person: conflict.mine, ...conflict.mine }])
  }

  function dismissRefusals(): void {
    refusals.value = []
  }

  useEventListener(window, 'online', () => void send())
  onScopeDispose(() => {
    isGone = true
    clearTimeout(timer)
  })
  void send()

  return {
    rows,
    unsaved,
    state,
    problem,
    conflicts,
    refusals,
    seatless,
    mayUndo: computed(() => done.value.length > 0),
    /** Grows with each change here, so that what was read before one is known to be old. */
    changes: () => changes,
    mark,
    undo,
    send,
    resolve,
    dismissRefusals,
  }
}

/** The marks of a sheet, and what can be done with them. */
export type Marks = ReturnType<typeof useMarks>
