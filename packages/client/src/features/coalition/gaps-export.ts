import type { ApolloClient } from '@apollo/client'
import type { CoalitionGapsQuery } from '../../generated/graphql.ts'
import type { ExportedTable } from '../../shared/files/save-table.ts'
import { CoalitionGapsDocument, type Gap } from './coalition-fields.ts'

const COLUMNS = ['Unit', 'Under', 'Units below', 'People', 'Program'] as const
const LARGEST_PAGE = 100

interface Shown {
  programId: string
  programName: string
  search: string | null
}

/** Every unit of the list as it is filtered, not just the page on screen. */
export async function exportGaps(client: ApolloClient, shown: Shown): Promise<ExportedTable> {
  const gaps = await readGaps(client, shown)
  return {
    name: 'Units without a member',
    columns: COLUMNS,
    rows: gaps.map(({ name, path, unitsBelow, people }) => [
      name,
      path.join(' › '),
      unitsBelow,
      people,
      shown.programName,
    ]),
    looks: { formats: {}, wide: ['Unit', 'Under', 'Program'] },
  }
}

async function readGaps(client: ApolloClient, { programId, search }: Shown): Promise<Gap[]> {
  const gaps: Gap[] = []
  let after: string | null = null
  do {
    const { data }: { data?: CoalitionGapsQuery | undefined } = await client.query({
      query: CoalitionGapsDocument,
      variables: { programId, search, page: { first: LARGEST_PAGE, after } },
      fetchPolicy: 'no-cache',
    })
    gaps.push(...(data?.coalition?.gaps.items ?? []))
    after = data?.coalition?.gaps.endCursor ?? null
  } while (after !== null)
  return gaps
}
