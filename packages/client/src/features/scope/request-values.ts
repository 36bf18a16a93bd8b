import type { Problem } from '@tidemark/domain/kernel/problem'
import { scopeInput } from '@tidemark/domain/scope/scope-input'
import { checkWith } from '../../shared/forms/check-with.ts'
import type { ScopeEntry } from './scope-fields.ts'

/** A request as its form holds it; an effect is null while its field is empty. */
export interface RequestValues {
  title: string
  reason: string
  requestedBy: string
  requestedOn: string
  timeEffectDays: number | null
  costEffect: number | null
  qualityEffect: string
}

/** What the form begins with: a new request is of today and has no effects yet. */
export function requestValues(known: ScopeEntry | undefined, today: string): RequestValues {
  return {
    title: known?.title ?? '',
    reason: known?.reason ?? '',
    requestedBy: known?.requestedBy ?? '',
    requestedOn: known?.requestedOn ?? today,
    timeEffectDays: known?.timeEffectDays ?? 0,
    costEffect: known?.costEffect ?? 0,
    qualityEffect: String(known?.qualityEffect ?? 0),
  }
}

/** What is sent for these values: an effect left empty is none. */
export const toRequestInput = (values: RequestValues) => ({
  ...values,
  reason: values.reason || null,
  timeEffectDays: values.timeEffectDays ?? 0,
  costEffect: values.costEffect ?? 0,
  qualityEffect: Number(values.qualityEffect),
})

/** The shared rule over these values. */
export const checkRequest = (values: RequestValues, today: string): readonly Problem[] =>
  checkWith(scopeInput(today))(toRequestInput(values))
