import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { CommunicationInList } from './communication-fields.ts'
import { channelWord, stateWord } from './words.ts'

const columns = [
  'Title',
  'State',
  'Planned on',
  'Time',
  'Sent on',
  'Channel',
  'Audiences',
  'Sender',
  'Wave',
  'Step',
  'Missing',
]

/** The communications of a list as a file, in its order. */
export const exportCommunications = (
  rows: readonly CommunicationInList[],
  programName: string,
): ExportedTable => ({
  name: `${programName} communications`,
  columns,
  rows: rows.map((row) => [
    row.title,
    stateWord(row.state),
    row.plannedOn,
    row.startsAt,
    row.sentOn,
    channelWord(row.channel),
    row.audienceNames.join('; '),
    row.senderName,
    row.waveName,
    row.step,
    row.missingCount,
  ]),
  looks: { formats: {}, wide: ['Title', 'Audiences'] },
})
