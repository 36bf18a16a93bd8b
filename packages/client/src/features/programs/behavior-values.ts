import {
  DEFAULT_ADOPT_BAR,
  DEFAULT_MINIMUM_OPPORTUNITIES,
  DEFAULT_WINDOW_DAYS,
} from '@tidemark/domain/behaviors/behavior-rule'
import type { BehaviorDirection } from '../../generated/graphql.ts'
import type { Behavior } from './program-fields.ts'

export interface BehaviorValues {
  name: string
  description: string
  direction: BehaviorDirection
  isCore: boolean
  bar: number | null
  windowDays: number | null
  minimumOpportunities: number | null
  currentLevel: number | null
  targetLevel: number | null
  objectiveId: string
}

/** What the form of a target behavior starts with: its own values, or the rules' defaults. */
export function behaviorValues(behavior: Behavior | undefined): BehaviorValues {
  return {
    name: behavior?.name ?? '',
    description: behavior?.description ?? '',
    direction: behavior?.direction ?? 'ADOPT',
    isCore: behavior?.isCore ?? true,
    bar: behavior?.bar ?? DEFAULT_ADOPT_BAR,
    // Missing is not empty: a known behavior without a window has none, a new one starts with the usual.
    windowDays: behavior ? behavior.windowDays : DEFAULT_WINDOW_DAYS,
    minimumOpportunities: behavior?.minimumOpportunities ?? DEFAULT_MINIMUM_OPPORTUNITIES,
    currentLevel: behavior?.currentLevel ?? null,
    targetLevel: behavior?.targetLevel ?? null,
    objectiveId: behavior?.objective?.id ?? '',
  }
}

export const behaviorLabels: Record<keyof BehaviorValues, string> = {
  name: 'The act',
  description: 'Description',
  direction: 'Direction',
  isCore: 'Core behavior',
  bar: 'Bar',
  windowDays: 'Observations count for',
  minimumOpportunities: 'Chances needed',
  currentLevel: 'Level now',
  targetLevel: 'Target level',
  objectiveId: 'Objective it serves',
}
