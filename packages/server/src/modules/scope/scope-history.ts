import { tellQuality } from '@tidemark/domain/scope/quality-effect'
import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

/** The history of a request to change the scope. */
export const scopeHistory = roomHistory({
  table: 'scope_change',
  title: 'title',
  commands: {
    requestScopeChange: 'Asked for the change',
    updateScopeChange: 'Changed the request',
    decideScopeChange: 'Decided the request',
    reopenScopeChange: 'Opened the request again',
    removeScopeChange: 'Took the request off the ledger',
    restoreScopeChange: 'Brought the request back',
  },
  fields: {
    title: { label: 'Title' },
    reason: { label: 'Why' },
    requestedBy: { label: 'Asked for by' },
    requestedOn: { label: 'Asked for on' },
    timeEffectDays: { label: 'Days longer' },
    costEffect: { label: 'Cost' },
    qualityEffect: {
      label: 'Quality',
      tell: (step) => (typeof step === 'number' ? tellQuality(step) : null),
    },
    decision: { label: 'Decision', tell: asWords },
    decidedBy: { label: 'Decided by' },
    decidedOn: { label: 'Decided on' },
    decisionReason: { label: 'Reason of the decision' },
    sponsorName: { label: 'Sponsor who stands for it' },
  },
})
