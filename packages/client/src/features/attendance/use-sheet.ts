import type { ErrorLike } from '@apollo/client'
import { onScopeDispose, shallowRef, watch } from 'vue'
import type { AttendanceSheetQuery } from '../../generated/graphql.ts'
import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { isUnreachable } from '../../shared/apollo/describe-error.ts'
import { forgetSheet } from '../../shared/offline/keeper.ts'
import { bringWorker } from '../../shared/offline/worker.ts'
import type { Viewer } from '../../shared/session/viewer.ts'
import { AttendanceSheetDocument, type SheetHead, type SheetRow, SheetRowFields } from './sheet-fields.ts'
import { putOnDevice, takeFromDevice } from './sheet-on-device.ts'

const PAGE = 100
/** So many people are kept on the device; whoever has more in a session imports them. */
const PEOPLE_MAX = 2_500
const LEFT = Number.MAX_SAFE_INTEGER

/**
 * The sheet of a session with all its people, so that it can be kept without network once it is here. It stays on this device
 * for a while, and is read from there where the server can't be asked.
 */
export function useSheet(sessionId: string, viewer: Viewer) {
  const client = useApolloClient()
  const head = shallowRef<SheetHead | null>()
  const rows = shallowRef<ReadonlyMap<string, SheetRow>>(new Map())
  const total = shallowRef(0)
  const error = shallowRef<ErrorLike>()
  /** When the server was asked for what is shown, and whether that can't be done at the moment. */
  const readAt = shallowRef(0)
  const isFromDevice = shallowRef(false)
  let asked = 0
  onScopeDispose(() => (asked = LEFT))

  // Also after each mark: one that is based on an older version of its entry would be asked about.
  watch(rows, keep)

  function keep(): void {
    if (!head.value || asked === LEFT) return
    const sheet = { head: head.value, rows: rows.value, total: total.value, readAt: readAt.value }
    void putOnDevice(viewer, sheet).catch(() => undefined)
  }

  /** Reads everything anew; an answer that came after a later question, or after a change, is thrown away. */
  async function load(isStill: () => boolean = () => true): Promise<void> {
    const mine = ++asked
    const read = new Map<string, SheetRow>()
    let after: string | null = null
    try {
      do {
        const answer: { data?: AttendanceSheetQuery | undefined } = await client.query({
          query: AttendanceSheetDocument,
          variables: { sessionId, page: { first: PAGE, after } },
          fetchPolicy: 'no-cache',
        })
        if (mine !== asked || !isStill()) return
        const sheet: AttendanceSheetQuery['attendanceSheet'] = answer.data?.attendanceSheet ?? null
        if (sheet === null) {
          head.value = null
          return void forgetSheet(sessionId)
        }
        for (const item of sheet.people.items) {
          const row = unmask(SheetRowFields, item)
          read.set(row.employeeId, row)
        }
        const { people, ...rest } = sheet
        head.value = rest
        total.value = people.total
        after = people.endCursor
      } while (after !== null && read.size < PEOPLE_MAX)
      if (readAt.value === 0) void bringWorker().then(keep)
      readAt.value = Date.now()
      isFromDevice.value = false
      rows.value = read
      error.value = undefined
    } catch (reason) {
      if (mine !== asked) return
      if (!head.value && isUnreachable(reason)) await recall()
      error.value = reason instanceof Error ? reason : new Error(String(reason))
    }
  }

  /** Reads while marks that waited are sent: an answer from before one of them is asked for again. */
  async function loadBehind(changes: () => number): Promise<void> {
    let before: number
    do {
      before = changes()
      await load(() => changes() === before)
    } while (changes() !== before)
  }

  async function recall(): Promise<void> {
    const kept = await takeFromDevice(viewer, sessionId)
    if (!kept) return
    isFromDevice.value = true
    readAt.value = kept.readAt
    total.value = kept.total
    rows.value = kept.rows
    head.value = kept.head
  }

  return { head, rows, total, error, readAt, isFromDevice, load, loadBehind }
}
