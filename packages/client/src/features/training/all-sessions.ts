import type { ApolloClient } from '@apollo/client'
import type { TrainingSessionGroup, TrainingSessionsQuery } from '../../generated/graphql.ts'
import { unmask } from '../../generated/fragment-masking.ts'
import { type SessionInList, SessionRow, SessionsDocument } from './session-fields.ts'

const LARGEST_PAGE = 100
const GROUPS: readonly TrainingSessionGroup[] = ['TO_LOG', 'UPCOMING', 'PAST']

/** Every session that a search finds, in the order of the page that lists them. */
export async function readAllSessions(client: ApolloClient, search: string): Promise<SessionInList[]> {
  const sessions: SessionInList[] = []
  for (const group of GROUPS) {
    let after: string | null = null
    do {
      const answer: { data?: TrainingSessionsQuery | undefined } = await client.query({
        query: SessionsDocument,
        variables: { filter: { group, search: search || null }, page: { first: LARGEST_PAGE, after } },
        fetchPolicy: 'no-cache',
      })
      const page: TrainingSessionsQuery['trainingSessions'] | undefined = answer.data?.trainingSessions
      sessions.push(...(page?.items ?? []).map((item) => unmask(SessionRow, item)))
      after = page?.endCursor ?? null
    } while (after !== null)
  }
  return sessions
}
