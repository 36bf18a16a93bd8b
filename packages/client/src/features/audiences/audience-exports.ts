import type { ApolloClient } from '@apollo/client'
import { unmask } from '../../generated/fragment-masking.ts'
import type { AudiencePeopleQuery } from '../../generated/graphql.ts'
import type { ExportedTable } from '../../shared/files/save-table.ts'
import { type Audience, AudiencePeopleDocument, type Preview, PreviewWhole } from './audience-fields.ts'
import { CHANNEL_WORDS, nameKind, nameSeverity, tellHardest, tellPeople, tellRule } from './audience-words.ts'

const LARGEST_PAGE = 100

/** The audiences of a program as they are listed. */
export const exportAudiences = (audiences: readonly Audience[], step: number): ExportedTable => ({
  name: 'Audiences',
  columns: [
    'Audience',
    'People',
    'Who they are',
    'What is in it for them',
    'Slant',
    'Changes most',
    'Change in all',
    'Sender',
    'Channel',
    'Days apart',
    'Coverage to come to',
    'Asked again after days',
  ],
  rows: audiences.map((audience) => [
    audience.name,
    step === 1 ? audience.people : tellPeople(audience.people, step),
    tellRule(audience.rule),
    audience.whatsInIt,
    audience.slant,
    tellHardest(audience),
    audience.impactWeight.total,
    audience.preferredSender,
    audience.preferredChannel && CHANNEL_WORDS[audience.preferredChannel],
    audience.frequencyDays,
    audience.coverageTarget,
    audience.auditIntervalDays,
  ]),
  looks: {
    formats: { 'Coverage to come to': '0%' },
    wide: ['Audience', 'Who they are', 'What is in it for them', 'Slant'],
  },
})

/** What changes for the audiences of a program, a row a change. */
export const exportImpacts = (audiences: readonly Audience[]): ExportedTable => ({
  name: 'What changes for whom',
  columns: ['Audience', 'Kind', 'Now', 'Then', 'Severity', 'In a word'],
  rows: audiences.flatMap(({ name, impacts }) =>
    impacts.map(({ kind, currentState, futureState, severity }) => [
      name,
      nameKind(kind),
      currentState,
      futureState,
      severity,
      nameSeverity(severity),
    ]),
  ),
  looks: { formats: {}, wide: ['Audience', 'Now', 'Then'] },
})

/** Everybody whom an audience holds today, not just the page on screen. */
export async function exportPeople(
  client: ApolloClient,
  { id, name }: { id: string; name: string },
): Promise<ExportedTable> {
  const rows: ExportedTable['rows'][number][] = []
  let after: string | null = null
  do {
    const { data }: { data?: AudiencePeopleQuery | undefined } = await client.query({
      query: AudiencePeopleDocument,
      variables: { audienceId: id, page: { first: LARGEST_PAGE, after } },
      fetchPolicy: 'no-cache',
    })
    const preview: Preview | null | undefined = unmask(PreviewWhole, data?.audience?.preview)
    for (const person of preview?.items ?? [])
      rows.push([
        person.fullName,
        person.staffNumber,
        person.unitName,
        person.jobFamily ?? null,
        person.level ?? null,
        person.location ?? null,
        person.hasAddress ? 'yes' : 'no',
      ])
    after = preview?.endCursor ?? null
  } while (after !== null)
  return {
    name: `People of ${name}`,
    columns: ['Name', 'Staff number', 'Unit', 'Job family', 'Level', 'Location', 'E-mail address'],
    rows,
    looks: { formats: {}, wide: ['Name', 'Unit'] },
  }
}
