import type { OperationVariables } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type MutationOptions, useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { useToasts } from '../../shared/ui/toasts.ts'

type ById = OperationVariables & { input: { id: string; version: number } }

/** Takes a part out of a program and offers the way back. */
export function useRemoval<TRemoved, TRestored>(
  removeDocument: TypedDocumentNode<TRemoved, ById>,
  restoreDocument: TypedDocumentNode<TRestored, ById>,
  /** Lists beside the program that a part more or less changes. */
  options: Pick<MutationOptions<unknown>, 'refetch'> = {},
) {
  const toasts = useToasts()
  const report = useReport()
  const removing = useMutation(removeDocument, options)
  const restoring = useMutation(restoreDocument, options)

  return async ({ id, version }: { id: string; version: number }, name: string): Promise<void> => {
    if (!report(await removing.run({ input: { id, version } }))) return
    // The answer is the program without the part; each change of a part counts its version up by one.
    toasts.show(`“${name}” is removed.`, async () => {
      report(await restoring.run({ input: { id, version: version + 1 } }))
    })
  }
}
