import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { type Coalition, CoalitionPageDocument, CoalitionWhole } from './coalition-fields.ts'

/** Reads the coalition as it is on file now: for the choice between two versions. */
export function useCoalitionOnFile(): (programId: string) => Promise<Coalition | null> {
  const client = useApolloClient()
  return async (programId) => {
    const { data } = await client.query({
      query: CoalitionPageDocument,
      variables: { programId },
      fetchPolicy: 'network-only',
    })
    return unmask(CoalitionWhole, data?.coalition) ?? null
  }
}
