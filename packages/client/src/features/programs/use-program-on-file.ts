import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { type Program, ProgramPageDocument, ProgramWhole } from './program-fields.ts'

/** Reads the program as it is on file now: for the choice between two versions. */
export function useProgramOnFile(): (id: string) => Promise<Program | null> {
  const client = useApolloClient()
  return async (id) => {
    const { data } = await client.query({
      query: ProgramPageDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    })
    return unmask(ProgramWhole, data?.program) ?? null
  }
}
