import type { ApolloClient } from '@apollo/client'
import type { CoalitionGapsQuery } from '../../generated/graphql.ts'
import { saveFile } from '../../shared/files/save-file.ts'
import { CoalitionGapsDocument, type Gap } from './coalition-fields.ts'

const COLUMNS = ['Unit', 'Under', 'Units below', 'People', 'Program'] as const
const LARGEST_PAGE = 100

interface Shown {
  programId: string
  programName: string
  search: string | null
}

/** Saves every unit of the list as it is filtered, not just the page on screen. */
export async function saveGaps(client: ApolloClient, shown: Shown): Promise<void> {
  const { writeCsv } = await import('../../shared/files/write-csv.ts')
  const rows = (await readGaps(client, shown)).map(({ name, path, unitsBelow, people }) => [
    name,
    path.join(' › '),
    unitsBelow,
    people,
    shown.programName,
  ])
  saveFile(writeCsv(COLUMNS, rows), 'units-without-a-member.csv')
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
