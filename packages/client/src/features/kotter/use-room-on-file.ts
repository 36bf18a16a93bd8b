import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { type Room, RoomDocument, RoomWhole } from './room-fields.ts'

/** Reads the room as it is on file now: for the choice between two versions. */
export function useRoomOnFile(): (programId: string) => Promise<Room | null> {
  const client = useApolloClient()
  return async (programId) => {
    const { data } = await client.query({
      query: RoomDocument,
      variables: { programId },
      fetchPolicy: 'network-only',
    })
    return unmask(RoomWhole, data?.programRoom) ?? null
  }
}
