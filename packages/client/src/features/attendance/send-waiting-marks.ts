import type { MarkAttendanceMutation, MarkAttendanceMutationVariables } from '../../generated/graphql.ts'
import { unmask } from '../../generated/fragment-masking.ts'
import type { MutationState } from '../../shared/apollo/use-mutation.ts'
import { inputOf } from './mark-input.ts'
import { baseOn, dropEntry, keepEntry, readEntries } from './mark-outbox.ts'
import { SheetRowFields } from './sheet-fields.ts'

type Run = MutationState<
  Exclude<MarkAttendanceMutation['markAttendance'], { __typename: 'Refusal' }>,
  MarkAttendanceMutationVariables
>['run']

/** How sending ended: all on file, no network, or something that only the sheet itself can ask about. */
export type Sent = 'all' | 'unreachable' | 'asks'

/**
 * Sends the marks that wait of a session whose sheet isn't open, one entry after the other. What somebody has to decide about
 * stays where it is, with all that waits behind it: the sheet sends it again when it is opened, and is answered the same.
 */
export async function sendWaitingMarks(
  run: Run,
  { viewerId, sessionId }: { viewerId: string; sessionId: string },
): Promise<Sent> {
  for (;;) {
    const [entry] = readEntries(viewerId, sessionId)
    if (!entry) return 'all'
    const outcome = await run(inputOf(entry), entry.key)
    if (outcome.kind === 'failed') return 'unreachable'
    if (outcome.kind === 'refused' || outcome.value.conflicts.length > 0) return 'asks'
    dropEntry(entry)
    const rows = new Map(
      outcome.value.rows.map((one) => {
        const { employeeId, version } = unmask(SheetRowFields, one)
        return [employeeId, version] as const
      }),
    )
    const behind = readEntries(viewerId, sessionId)
    for (const one of baseOn(behind, entry, (employeeId) => rows.get(employeeId) ?? null)) keepEntry(one)
  }
}
