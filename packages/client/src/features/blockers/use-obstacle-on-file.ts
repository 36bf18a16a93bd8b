import { graphql } from '../../generated/gql.ts'
import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { type Obstacle, ObstacleWhole } from './blocker-fields.ts'

const ObstacleOnFile = graphql(`
  query ObstacleOnFile($id: ID!) {
    obstacle(id: $id) {
      ...Obstacle_Whole
    }
  }
`)

/** Reads an obstacle as it is on file now: for the choice between two versions. */
export function useObstacleOnFile(): (id: string) => Promise<Obstacle | null> {
  const client = useApolloClient()
  return async (id) => {
    const { data } = await client.query({
      query: ObstacleOnFile,
      variables: { id },
      fetchPolicy: 'network-only',
    })
    return unmask(ObstacleWhole, data?.obstacle) ?? null
  }
}
