import { unmask } from '../../../generated/fragment-masking.ts'
import { useApolloClient } from '../../../shared/apollo/client-context.ts'
import { type Gate, GoGateDocument, GoGateWhole } from './go-fields.ts'

/** Reads the go / no-go of a wave as it is on file now: for the choice between two versions. */
export function useGateOnFile(): (waveId: string) => Promise<Gate | null> {
  const client = useApolloClient()
  return async (waveId) => {
    const { data } = await client.query({
      query: GoGateDocument,
      variables: { waveId },
      fetchPolicy: 'network-only',
    })
    return unmask(GoGateWhole, data?.goGate) ?? null
  }
}
