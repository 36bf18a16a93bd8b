import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { MapWhole, type StakeholderMap, StakeholdersPageDocument } from './stakeholder-fields.ts'

/** Reads the map as it is on file now: for the choice between two versions. */
export function useMapOnFile(): (programId: string) => Promise<StakeholderMap | null> {
  const client = useApolloClient()
  return async (programId) => {
    const { data } = await client.query({
      query: StakeholdersPageDocument,
      variables: { programId },
      fetchPolicy: 'network-only',
    })
    return unmask(MapWhole, data?.stakeholderMap) ?? null
  }
}
