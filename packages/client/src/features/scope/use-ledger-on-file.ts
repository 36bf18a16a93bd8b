import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { LedgerWhole, type ScopeEntry, ScopePageDocument } from './scope-fields.ts'

/** Reads a request as it is on file now: for the choice between two versions. */
export function useLedgerOnFile(): (programId: string, id: string) => Promise<ScopeEntry | undefined> {
  const client = useApolloClient()
  return async (programId, id) => {
    const { data } = await client.query({
      query: ScopePageDocument,
      variables: { programId },
      fetchPolicy: 'network-only',
    })
    return unmask(LedgerWhole, data?.scopeLedger)?.entries.find((entry) => entry.id === id)
  }
}
