import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { type Check, UnderstandingPageDocument, UnderstandingWhole } from './understanding-fields.ts'

/** Reads a check as it is on file now: for the choice between two versions. */
export function useChecksOnFile(): (programId: string, id: string) => Promise<Check | undefined> {
  const client = useApolloClient()
  return async (programId, id) => {
    const { data } = await client.query({
      query: UnderstandingPageDocument,
      variables: { programId },
      fetchPolicy: 'network-only',
    })
    return unmask(UnderstandingWhole, data?.programUnderstanding)?.checks.find((check) => check.id === id)
  }
}
