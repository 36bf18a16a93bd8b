import type { HistoryKind } from '../../kernel/history-kind.ts'
import { mayCall } from '../access/access.module.ts'

/** The history of an instrument: whoever may read instruments may read it, and talk about it. */
export const instrumentHistory: HistoryKind = {
  table: 'readiness_instrument',
  title: 'name',
  maySee: ({ viewer }) => Promise.resolve(mayCall(viewer, 'Query.instrument')),
  whoMaySee: (_em, _id, viewers) =>
    Promise.resolve(viewers.filter((viewer) => mayCall(viewer, 'Query.instrument'))),
  commands: {
    createInstrument: 'Created the instrument',
    copyInstrument: 'Copied the instrument',
    updateInstrument: 'Changed the instrument',
    newInstrumentVersion: 'Made this version',
    archiveInstrument: 'Put the instrument away',
    restoreInstrument: 'Brought the instrument back',
  },
  fields: {
    name: { label: 'Name' },
    source: { label: 'Source' },
    licence: { label: 'License' },
    items: { label: 'Items' },
  },
}
