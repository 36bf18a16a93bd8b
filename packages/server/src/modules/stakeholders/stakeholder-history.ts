import { asWords, type HistoryKind } from '../../kernel/history-kind.ts'
import { Stakeholder } from './stakeholder.entity.ts'
import { readsStakeholders } from './who-reads-stakeholders.ts'

/**
 * The history of a stakeholder. No part of what a program's activity tells, and nothing that people talk about: more read
 * those than may read who stands where.
 */
export const stakeholderHistory: HistoryKind = {
  table: 'stakeholder',
  title: 'name',
  maySee: async ({ em, viewer }, id) => {
    const stakeholder = await em.findOne(Stakeholder, { id })
    return stakeholder !== null && readsStakeholders(em, viewer, stakeholder.program.id)
  },
  commands: {
    addStakeholder: 'Put them on the map',
    updateStakeholder: 'Changed what is known of them',
    placeStakeholder: 'Moved them in the grid',
    removeStakeholder: 'Took them off the map',
    restoreStakeholder: 'Brought them back',
  },
  fields: {
    name: { label: 'Name' },
    kind: { label: 'Kind', tell: asWords },
    position: { label: 'Position' },
    power: { label: 'Power' },
    interest: { label: 'Interest' },
    support: { label: 'Support' },
    engagement: { label: 'Engagement now', tell: asWords },
    desiredEngagement: { label: 'Engagement wanted', tell: asWords },
    contactName: { label: 'In touch' },
    note: { label: 'Note' },
  },
}
