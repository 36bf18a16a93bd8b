import { shallowRef } from 'vue'
import {
  baseOn,
  dropEntry,
  keepEntry,
  type KeptEntry,
  makeEntry,
  type OutgoingMark,
  readEntries,
} from './mark-outbox.ts'

/** The marks of a session that aren't on file yet, in line; on screen and on this device alike. */
export function createWaitingLine(viewerId: string, sessionId: string) {
  const waiting = shallowRef<readonly KeptEntry[]>(readEntries(viewerId, sessionId))
  /** Entries that may have arrived, though nobody knows: they are sent again as they are, under their keys. */
  const sent = new Set(waiting.value.map(({ name }) => name))

  function add(marks: readonly OutgoingMark[]): void {
    const entry = makeEntry(viewerId, sessionId, marks)
    keepEntry(entry)
    waiting.value = [...waiting.value, entry]
  }

  /** The first in line, which may have arrived from now on. */
  function takeFirst(): KeptEntry | undefined {
    const [entry] = waiting.value
    if (entry) sent.add(entry.name)
    return entry
  }

  /** An answer has come: the entry waits no more, though the device keeps it until it is dropped there. */
  function leave({ name }: KeptEntry): void {
    waiting.value = waiting.value.filter((one) => one.name !== name)
  }

  /** What the next mark of this person is based on, and takes an earlier one out that hasn't left yet; undefined without one. */
  function takeWaiting(employeeId: string): { seen: OutgoingMark['version'] } | undefined {
    const isOf = (one: OutgoingMark) => one.employeeId === employeeId
    const earlier = waiting.value.find((entry) => !sent.has(entry.name) && entry.marks.some(isOf))
    const replaced = earlier?.marks.find(isOf)
    if (earlier && replaced) {
      takeOut(earlier, (one) => one === replaced)
      return { seen: replaced.version }
    }
    return waiting.value.some(({ marks }) => marks.some(isOf)) ? { seen: 'after' } : undefined
  }

  /** A later mark of somebody about whom has to be asked first: it is what is asked about. */
  function takeFollower(employeeId: string): OutgoingMark | undefined {
    const isFollower = (one: OutgoingMark) => one.employeeId === employeeId && one.version === 'after'
    const following = waiting.value.filter(({ marks }) => marks.some(isFollower))
    for (const entry of following) takeOut(entry, isFollower)
    return following.at(-1)?.marks.find(isFollower)
  }

  /** An entry without some of its marks asks for something else, so it gets a new key; one without any is gone. */
  function takeOut(entry: KeptEntry, isOut: (mark: OutgoingMark) => boolean): void {
    const marks = entry.marks.filter((one) => !isOut(one))
    if (marks.length === 0) {
      dropEntry(entry)
      leave(entry)
    } else replace({ ...entry, key: makeEntry(viewerId, sessionId, []).key, marks })
  }

  function replace(entry: KeptEntry): void {
    keepEntry(entry)
    waiting.value = waiting.value.map((one) => (one.name === entry.name ? entry : one))
  }

  /** What waits behind an answered entry is based on what is on file now. */
  function baseFollowers(answered: KeptEntry, versionOf: (employeeId: string) => number | null): void {
    for (const entry of baseOn(waiting.value, answered, versionOf)) replace(entry)
  }

  return { waiting, add, takeFirst, leave, takeWaiting, takeFollower, baseFollowers }
}
