import { AUDIENCE_DEFAULTS, audienceInput, audienceRule } from '@tidemark/domain/audiences/audience-input'
import type {
  AudienceInput,
  AudienceKind,
  AudienceRole,
  AudienceRuleInput,
  Channel,
} from '../../generated/graphql.ts'
import { checkWith } from '../../shared/forms/check-with.ts'
import type { Audience } from './audience-fields.ts'

/** An audience as its form holds it. */
export interface AudienceValues {
  name: string
  kind: AudienceKind
  unitIds: readonly string[]
  jobFamilies: readonly string[]
  levels: readonly string[]
  locations: readonly string[]
  roles: readonly AudienceRole[]
  /** The staff numbers of a new list. */
  people: string
  slant: string
  whatsInIt: string
  preferredSender: string
  preferredChannel: Channel | ''
  frequencyDays: number | null
  coverageTarget: number | null
  auditIntervalDays: number | null
}

/** What the form starts with; a unit for which a new one is named. */
export function audienceValues(known: Audience | undefined, unitId?: string): AudienceValues {
  return {
    name: known?.name ?? '',
    kind: known?.kind ?? 'RULE',
    unitIds: known?.rule?.unitIds ?? (unitId === undefined ? [] : [unitId]),
    jobFamilies: known?.rule?.jobFamilies ?? [],
    levels: known?.rule?.levels ?? [],
    locations: known?.rule?.locations ?? [],
    roles: known?.rule?.roles ?? [],
    people: '',
    slant: known?.slant ?? '',
    whatsInIt: known?.whatsInIt ?? '',
    preferredSender: known?.preferredSender ?? '',
    preferredChannel: known?.preferredChannel ?? '',
    frequencyDays: known?.frequencyDays ?? null,
    coverageTarget: known?.coverageTarget ?? AUDIENCE_DEFAULTS.coverageTarget,
    auditIntervalDays: known?.auditIntervalDays ?? AUDIENCE_DEFAULTS.auditIntervalDays,
  }
}

const checkAudience = checkWith(audienceInput)
const checkRule = checkWith(audienceRule)

/** What the shared rules find wrong. */
export function checkAudienceValues(values: AudienceValues) {
  const said = { ...values, preferredChannel: values.preferredChannel.toLowerCase() || null }
  const rule = { ...values, roles: values.roles.map((role) => role.toLowerCase()) }
  return [...checkAudience(said), ...(values.kind === 'RULE' ? checkRule(rule) : [])]
}

/** What is sent of it; numbers are there once the rules found nothing wrong. */
export const toAudienceInput = (values: AudienceValues): AudienceInput => ({
  name: values.name,
  slant: values.slant,
  whatsInIt: values.whatsInIt,
  preferredSender: values.preferredSender,
  preferredChannel: values.preferredChannel || null,
  frequencyDays: values.frequencyDays,
  coverageTarget: values.coverageTarget ?? AUDIENCE_DEFAULTS.coverageTarget,
  auditIntervalDays: values.auditIntervalDays ?? AUDIENCE_DEFAULTS.auditIntervalDays,
})

/** Whom it names, as it is sent. */
export const toRuleInput = ({
  unitIds,
  jobFamilies,
  levels,
  locations,
  roles,
}: Pick<
  AudienceValues,
  'unitIds' | 'jobFamilies' | 'levels' | 'locations' | 'roles'
>): AudienceRuleInput => ({
  unitIds: [...unitIds],
  jobFamilies: [...jobFamilies],
  levels: [...levels],
  locations: [...locations],
  roles: [...roles],
})
