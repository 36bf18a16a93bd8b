import type { Challenge, ObstacleInput, ObstacleKind } from '../../generated/graphql.ts'
import type { Obstacle } from './blocker-fields.ts'

/** What the form holds: text where the API has nothing, and grades as the choices of a list. */
export interface ObstacleValues {
  kind: ObstacleKind
  challenge: Challenge | ''
  title: string
  description: string
  severity: string
  likelihood: string
  steps: number[]
  unitIds: readonly string[]
  ownerName: string
  countermeasure: string
  raisedOn: string
  dueOn: string
}

/** The values of an obstacle, or of a new one that is raised today. */
export function valuesOf(known: Obstacle | undefined, today: string): ObstacleValues {
  return {
    kind: known?.kind ?? 'BLOCKER',
    challenge: known?.challenge ?? '',
    title: known?.title ?? '',
    description: known?.description ?? '',
    severity: `${known?.severity ?? 3}`,
    likelihood: `${known?.likelihood ?? 3}`,
    steps: [...(known?.steps ?? [])],
    unitIds: [...(known?.unitIds ?? [])],
    ownerName: known?.ownerName ?? '',
    countermeasure: known?.countermeasure ?? '',
    raisedOn: known?.raisedOn ?? today,
    dueOn: known?.dueOn ?? '',
  }
}

/** The same as the API takes it. */
export function inputOf(values: ObstacleValues): ObstacleInput {
  return {
    ...values,
    unitIds: [...values.unitIds],
    challenge: values.challenge || null,
    severity: Number(values.severity),
    likelihood: values.kind === 'ISSUE' ? null : Number(values.likelihood),
    description: values.description || null,
    ownerName: values.ownerName || null,
    countermeasure: values.countermeasure || null,
    dueOn: values.dueOn || null,
  }
}

/** The same as the rules take it, which write choices in small letters. */
export function toRules(values: ObstacleValues): object {
  const input = inputOf(values)
  return {
    ...input,
    kind: input.kind.toLowerCase(),
    challenge: input.challenge?.toLowerCase() ?? null,
  }
}
