import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { ReadinessPageDocument, ReadinessWhole, type Round } from './round-fields.ts'

/** Reads a round as it is on file now: for the choice between two versions. */
export function useRoundsOnFile(): (programId: string, id: string) => Promise<Round | undefined> {
  const client = useApolloClient()
  return async (programId, id) => {
    const { data } = await client.query({
      query: ReadinessPageDocument,
      variables: { programId },
      fetchPolicy: 'network-only',
    })
    return unmask(ReadinessWhole, data?.readinessRounds)?.rounds.find((round) => round.id === id)
  }
}
