import { asPercent, asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

/** The history of an audience. Of a list it tells that it was changed, and not by how many: small numbers tell who. */
export const audienceHistory = roomHistory({
  table: 'audience',
  title: 'name',
  commands: {
    addAudience: 'Named the audience',
    updateAudience: 'Changed the audience',
    putOnAudienceList: 'Put people on the list',
    takeOffAudienceList: 'Took people off the list',
    removeAudience: 'Took the audience away',
    restoreAudience: 'Brought the audience back',
  },
  fields: {
    name: { label: 'Name' },
    slant: { label: 'Slant' },
    whatsInIt: { label: 'What is in it for them' },
    preferredSender: { label: 'Preferred sender' },
    preferredChannel: { label: 'Preferred channel', tell: asWords },
    frequencyDays: { label: 'Hears something every … days' },
    coverageTarget: { label: 'Coverage to come to', tell: asPercent },
    auditIntervalDays: { label: 'Asked again after … days' },
    unitIds: { label: 'Units', names: { table: 'business_unit', column: 'name' } },
    jobFamilies: { label: 'Job families', tell: asList },
    levels: { label: 'Levels', tell: asList },
    locations: { label: 'Locations', tell: asList },
    roles: { label: 'Roles', tell: (roles) => asWords(asList(roles)) },
  },
})

function asList(value: unknown): string | null {
  return Array.isArray(value) && value.length > 0 ? value.join(', ') : null
}

/** The history of something that changes for an audience, shown with the audience. */
export const changeImpactHistory = roomHistory({
  table: 'change_impact',
  title: 'future_state',
  within: [{ column: 'audience_id', table: 'audience' }],
  commands: {
    addChangeImpact: 'Put down what changes',
    updateChangeImpact: 'Changed what changes',
    removeChangeImpact: 'Took away what changes',
    restoreChangeImpact: 'Brought back what changes',
  },
  fields: {
    kind: { label: 'Kind', tell: asWords },
    currentState: { label: 'Now' },
    futureState: { label: 'Then' },
    severity: { label: 'Severity' },
  },
})
