import IconConditions from '~icons/lucide/circle-dot'
import IconGo from '~icons/lucide/circle-check-big'
import IconNoGo from '~icons/lucide/circle-x'
import IconUnknown from '~icons/lucide/circle-question-mark'
import IconOpen from '~icons/lucide/circle'
import type { GoDecisionKind, GoMeasure, GoSuggestion, VerdictState } from '../../../generated/graphql.ts'

/** A decision in a word, with a shape: color alone says nothing. */
export const decisions = {
  GO: { label: 'Go', icon: IconGo, tone: 'text-accent' },
  GO_WITH_CONDITIONS: { label: 'Go with conditions', icon: IconConditions, tone: 'text-accent' },
  NO_GO: { label: 'No go', icon: IconNoGo, tone: 'text-action' },
} as const satisfies Record<GoDecisionKind, object>

/** What the criteria speak for, in a few words. */
export const suggestions = {
  GO: { label: 'Criteria speak for it', icon: IconGo, tone: 'text-accent' },
  NOT_YET: { label: 'Criteria speak against it', icon: IconOpen, tone: 'text-action' },
  CANNOT_SAY: { label: 'Cannot say yet', icon: IconUnknown, tone: 'text-ink-muted' },
} as const satisfies Record<GoSuggestion, object>

export const verdictStates = {
  MET: { label: 'Met', icon: IconGo, tone: 'text-accent' },
  OPEN: { label: 'Not met', icon: IconOpen, tone: 'text-action' },
  UNKNOWN: { label: 'Cannot say yet', icon: IconUnknown, tone: 'text-ink-muted' },
} as const satisfies Record<VerdictState, object>

interface Place {
  readonly page: string
  readonly label: string
}

const results: Place = { page: 'readiness-round', label: 'Open the results' }

/** Where what a criterion asks for is put right; null: on the page itself. */
export const places: Readonly<Record<GoMeasure, Place | null>> = {
  WEAKEST_LEG: results,
  LEG_TECHNOLOGY: results,
  LEG_PEOPLE: results,
  LEG_PROCESS: results,
  READINESS_INDEX: results,
  URGENCY: results,
  WILLING: results,
  TRAINED: results,
  WHATS_IN_IT: results,
  LEADERS_ACT: results,
  RESPONSE_RATE: results,
  NO_SEVERE_BLOCKER: { page: 'program-blockers', label: 'Open the blockers' },
  AWAITED_WAVES: { page: 'program-plan', label: 'Open the plan' },
  AUDIENCES_COVERED: { page: 'program-understanding', label: 'Open reached and understood' },
  TRAINING_COVERAGE: { page: 'training-coverage', label: 'Open training coverage' },
  OWN: null,
}
