import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import { BlockersPageDocument, BlockerSuggestionsDocument, type Obstacle } from './blocker-fields.ts'
import { CloseObstacle, RemoveObstacle, ReopenObstacle, RestoreObstacle } from './obstacle-changes.ts'

/** What is done to an obstacle without a form: each tells what was done, and offers the way back. */
export function useObstacleActions() {
  const toasts = useToasts()
  const report = useReport()
  const refetch = [BlockersPageDocument, BlockerSuggestionsDocument]
  const reopening = useMutation(ReopenObstacle)
  const closing = useMutation(CloseObstacle)
  const removing = useMutation(RemoveObstacle, { refetch })
  const restoring = useMutation(RestoreObstacle, { refetch })

  return {
    async reopen({ id, version, title, closedOn, closingNote }: Obstacle): Promise<void> {
      if (!report(await reopening.run({ input: { id, version } }))) return
      const closed = closedOn && { id, version: version + 1, closedOn, closingNote }
      toasts.show(
        `“${title}” is open again.`,
        closed ? async () => void report(await closing.run({ input: closed })) : undefined,
      )
    },
    /** Answers whether it was taken away. */
    async remove({ id, version, title }: Obstacle): Promise<boolean> {
      if (!report(await removing.run({ input: { id, version } }))) return false
      toasts.show(`“${title}” is removed.`, async () => {
        report(await restoring.run({ input: { id, version: version + 1 } }))
      })
      return true
    },
  }
}
