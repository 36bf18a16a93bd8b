import type { ErrorLike } from '@apollo/client'
import { onScopeDispose, shallowRef } from 'vue'
import type { AttendanceSheetQuery } from '../../generated/graphql.ts'
import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { AttendanceSheetDocument, type SheetHead, type SheetRow, SheetRowFields } from './sheet-fields.ts'

const PAGE = 100
/** So many people are kept on the device; whoever has more in a session imports them. */
const PEOPLE_MAX = 2_500

/** The sheet of a session with all its people, so that it can be kept without network once it is here. */
export function useSheet(sessionId: string) {
  const client = useApolloClient()
  const head = shallowRef<SheetHead | null>()
  const rows = shallowRef<ReadonlyMap<string, SheetRow>>(new Map())
  const total = shallowRef(0)
  const error = shallowRef<ErrorLike>()
  let asked = 0
  onScopeDispose(() => (asked = Number.MAX_SAFE_INTEGER))

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
        if (sheet === null) return void (head.value = null)
        for (const item of sheet.people.items) {
          const row = unmask(SheetRowFields, item)
          read.set(row.employeeId, row)
        }
        const { people, ...rest } = sheet
        head.value = rest
        total.value = people.total
        after = people.endCursor
      } while (after !== null && read.size < PEOPLE_MAX)
      rows.value = read
      error.value = undefined
    } catch (reason) {
      if (mine === asked) error.value = reason instanceof Error ? reason : new Error(String(reason))
    }
  }

  return { head, rows, total, error, load }
}
