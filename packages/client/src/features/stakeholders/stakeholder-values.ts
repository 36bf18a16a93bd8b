import { stakeholderInput } from '@tidemark/domain/stakeholders/stakeholder-input'
import type { EngagementLevel, StakeholderKind } from '../../generated/graphql.ts'
import { checkWith } from '../../shared/forms/check-with.ts'
import { lowerCaseChoices } from '../programs/lower-case-choices.ts'
import type { Stakeholder } from './stakeholder-fields.ts'

/** What a form holds of a stakeholder: lists of the device hold texts, and nothing for what nobody knows. */
export interface StakeholderValues {
  name: string
  kind: StakeholderKind
  position: string
  power: string
  interest: string
  support: string
  engagement: EngagementLevel | ''
  desiredEngagement: EngagementLevel | ''
  contactName: string
  note: string
}

export const valuesOf = (known: Stakeholder | undefined): StakeholderValues => ({
  name: known?.name ?? '',
  kind: known?.kind ?? 'PERSON',
  position: known?.position ?? '',
  power: `${known?.power ?? 3}`,
  interest: `${known?.interest ?? 3}`,
  support: `${known?.support ?? ''}`,
  engagement: known?.engagement ?? '',
  desiredEngagement: known?.desiredEngagement ?? '',
  contactName: known?.contactName ?? '',
  note: known?.note ?? '',
})

export const inputOf = (values: StakeholderValues) => ({
  ...values,
  power: Number(values.power),
  interest: Number(values.interest),
  support: values.support === '' ? null : Number(values.support),
  engagement: values.engagement || null,
  desiredEngagement: values.desiredEngagement || null,
})

const check = checkWith(stakeholderInput)

/** The shared rule over what a form holds. */
export const checkStakeholder = (values: StakeholderValues) =>
  // `as`: the check reads whatever it is given; what it wants is the rule's own business.
  check(lowerCaseChoices(inputOf(values), 'kind', 'engagement', 'desiredEngagement'))
