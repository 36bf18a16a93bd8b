import { useEventListener } from '@vueuse/core'
import { computed, onScopeDispose, ref, shallowRef, type ShallowRef } from 'vue'
import { unmask } from '../../generated/fragment-masking.ts'
import { describeError } from '../../shared/apollo/describe-error.ts'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import {
  dropEntry,
  keepEntry,
  type KeptEntry,
  makeEntry,
  type OutgoingMark,
  outboxOf,
  readEntries,
} from './mark-outbox.ts'
import {
  MarkAttendance,
  type SheetPerson,
  type SheetRow,
  SheetRowFields,
  type SheetStatus,
} from './sheet-fields.ts'

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

/** A row as it will be once everything has arrived. */
export type MarkedRow = SheetRow & { readonly isUnsaved: boolean }

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
  const outbox = outboxOf(viewerId, sessionId)
  const marking = useMutation(MarkAttendance)
  const waiting = shallowRef<readonly KeptEntry[]>(readEntries(outbox))
  const conflicts = shallowRef<readonly MarkConflict[]>([])
  const refusals = shallowRef<readonly string[]>([])
  const problem = ref('')
  const done = shallowRef<readonly (readonly Marking[])[]>([])
  let onItsWay: string | undefined
  /** Entries that may have arrived, though nobody knows: they are sent again as they are, under their keys. */
  const sent = new Set(waiting.value.map(({ name }) => name))
  let timer: ReturnType<typeof setTimeout> | undefined
  let isGone = false
  let changes = 0

  const rows = computed<ReadonlyMap<string, MarkedRow>>(() => {
    const all = new Map<string, MarkedRow>()
    for (const [id, row] of onServer.value) all.set(id, { ...row, isUnsaved: false })
    for (const { marks } of waiting.value) {
      for (const one of marks) {
        const known = all.get(one.employeeId)
        if (one.status === null) all.delete(one.employeeId)
        else all.set(one.employeeId, { ...asRow(one, known), status: one.status, isUnsaved: true })
      }
    }
    return all
  })
  const unsaved = computed(() => waiting.value.reduce((sum, { marks }) => sum + marks.length, 0))
  const state = computed(() => (unsaved.value === 0 ? 'saved' : problem.value ? 'waiting' : 'saving'))

  const asRow = (
    one: OutgoingMark,
    known: MarkedRow | undefined,
  ): Omit<MarkedRow, 'isUnsaved' | 'status'> => ({
    sessionId,
    employeeId: one.employeeId,
    fullName: one.fullName,
    staffNumber: one.staffNumber,
    unitName: one.unitName,
    version: known?.version ?? null,
    isWaiting: known?.isWaiting === true && one.status === 'REGISTERED',
    isPresumed: false,
    score: one.score,
    scoreBefore: one.scoreBefore,
    source: known?.source ?? null,
  })

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
    for (let start = 0; start < markings.length; start += MARKS_AT_ONCE) {
      const marks = markings.slice(start, start + MARKS_AT_ONCE).map(toMark)
      const entry = makeEntry(outbox, marks)
      keepEntry(entry)
      waiting.value = [...waiting.value, entry]
    }
    void send()
  }

  function toMark({ person, status, ...scores }: Marking): OutgoingMark {
    const row = rows.value.get(person.employeeId)
    const { employeeId, fullName, staffNumber, unitName } = person
    const score = scores.score === undefined ? (row?.score ?? null) : scores.score
    const scoreBefore = scores.scoreBefore === undefined ? (row?.scoreBefore ?? null) : scores.scoreBefore
    const version = takeWaiting(employeeId) ?? { seen: onServer.value.get(employeeId)?.version ?? null }
    return { employeeId, version: version.seen, status, score, scoreBefore, fullName, staffNumber, unitName }
  }

  /** Takes a mark of this person out of what hasn't left yet; answers the version that the next one is based on. */
  function takeWaiting(employeeId: string): { seen: OutgoingMark['version'] } | undefined {
    const earlier = waiting.value.find(
      (entry) => !sent.has(entry.name) && entry.marks.some((one) => one.employeeId === employeeId),
    )
    const replaced = earlier?.marks.find((one) => one.employeeId === employeeId)
    if (earlier && replaced) {
      change(
        earlier,
        earlier.marks.filter((one) => one !== replaced),
      )
      return { seen: replaced.version }
    }
    const leaving = waiting.value.some((entry) => entry.marks.some((one) => one.employeeId === employeeId))
    return leaving ? { seen: 'after' } : undefined
  }

  /** Gives an entry that hasn't left other marks; one without any is gone. A new key, since it asks for something else. */
  function change(entry: KeptEntry, marks: readonly OutgoingMark[]): void {
    const changed = { ...entry, key: makeEntry(outbox, []).key, marks }
    if (marks.length === 0) dropEntry(entry)
    else keepEntry(changed)
    waiting.value = waiting.value.flatMap((one) =>
      one.name !== entry.name ? [one] : marks.length === 0 ? [] : [changed],
    )
  }

  async function send(): Promise<void> {
    if (onItsWay !== undefined || isGone) return
    clearTimeout(timer)
    const [entry] = waiting.value
    if (!entry) return
    onItsWay = entry.name
    sent.add(entry.name)
    const outcome = await marking.run(
      {
        input: {
          sessionId,
          marks: entry.marks.map(({ employeeId, version, status, score, scoreBefore }) => ({
            employeeId,
            // Nothing of the same person is before the first in line: what it was "after" has been answered.
            version: version === 'after' ? null : version,
            status,
            takeOff: status === null,
            ...(status !== null && { score, scoreBefore }),
          })),
        },
      },
      entry.key,
    )
    onItsWay = undefined
    if (outcome.kind === 'failed') {
      problem.value = describeError(outcome.error)
      if (!isGone) timer = setTimeout(() => void send(), RETRY_AFTER_MS)
      return
    }
    changes++
    problem.value = ''
    waiting.value = waiting.value.filter(({ name }) => name !== entry.name)
    if (outcome.kind === 'refused') {
      const { explanation, problems } = outcome.refusal
      const reasons = problems.length > 0 ? problems.map(({ message }) => message) : [explanation]
      refusals.value = [...refusals.value, ...reasons]
      dropEntry(entry)
      baseFollowersOn(onServer.value)
    } else {
      const { rows: saved, takenOff, conflicts: asked } = outcome.value
      const next = new Map(onServer.value)
      for (const one of saved) {
        const row = unmask(SheetRowFields, one)
        next.set(row.employeeId, row)
      }
      for (const id of takenOff) next.delete(id)
      const found = asked.flatMap(({ employeeId, onFile }) => {
        const mine = takeFollower(employeeId) ?? entry.marks.find((one) => one.employeeId === employeeId)
        const row = onFile ? unmask(SheetRowFields, onFile) : null
        if (row) next.set(employeeId, row)
        else next.delete(employeeId)
        return mine ? [{ entry: entry.name, mine, onFile: row }] : []
      })
      onServer.value = next
      baseFollowersOn(next)
      conflicts.value = [...conflicts.value, ...found]
      // What has to be asked about stays on the device: sent again after a reload, it is answered the same.
      if (found.length === 0) dropEntry(entry)
    }
    await send()
  }

  /** What waits behind a mark of the same person is based on what that mark has made. */
  function baseFollowersOn(known: ReadonlyMap<string, SheetRow>): void {
    for (const entry of waiting.value) {
      if (!entry.marks.some(({ version }) => version === 'after')) continue
      const marks = entry.marks.map((one) =>
        one.version === 'after' ? { ...one, version: known.get(one.employeeId)?.version ?? null } : one,
      )
      keepEntry({ ...entry, marks })
      waiting.value = waiting.value.map((one) => (one.name === entry.name ? { ...entry, marks } : one))
    }
  }

  /** A later mark of somebody about whom has to be asked first: it is what is asked about. */
  function takeFollower(employeeId: string): OutgoingMark | undefined {
    const isFollower = (one: OutgoingMark) => one.employeeId === employeeId && one.version === 'after'
    const entry = waiting.value.findLast(({ marks }) => marks.some(isFollower))
    const latest = entry?.marks.find(isFollower)
    for (const one of waiting.value.filter(({ marks }) => marks.some(isFollower)))
      change(
        one,
        one.marks.filter((each) => !isFollower(each)),
      )
    return latest
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
