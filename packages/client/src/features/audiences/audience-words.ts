import { IMPACT_KINDS, SEVERITY } from '@tidemark/domain/audiences/audience'
import type { AudienceRole, Channel, ImpactKind } from '../../generated/graphql.ts'
import { formatCount } from '../../shared/format/number.ts'
import type { Choice, ExplainedChoice } from '../../shared/ui/choice.ts'
import type { Audience } from './audience-fields.ts'

export const CHANNEL_WORDS: Record<Channel, string> = {
  MAIL: 'E-mail',
  MEETING: 'Meeting',
  MANAGER_BRIEFING: 'Briefing by their line manager',
  INTRANET: 'Intranet',
  OTHER: 'Another way',
}

export const channelOptions: readonly Choice<Channel | ''>[] = [
  { value: '', label: 'Not known yet' },
  { value: 'MANAGER_BRIEFING', label: CHANNEL_WORDS.MANAGER_BRIEFING },
  { value: 'MEETING', label: CHANNEL_WORDS.MEETING },
  { value: 'MAIL', label: CHANNEL_WORDS.MAIL },
  { value: 'INTRANET', label: CHANNEL_WORDS.INTRANET },
  { value: 'OTHER', label: CHANNEL_WORDS.OTHER },
]

export const ROLE_WORDS: Record<AudienceRole, string> = {
  LINE_MANAGER: 'Line managers',
  EXECUTIVE: 'Executives',
  HR: 'HR',
  PROGRAM_MANAGER: 'Program managers of this program',
  ADMINISTRATOR: 'Administrators',
}

/** What changes, in the order in which the server weighs the kinds. */
export const impactKinds: readonly ExplainedChoice<ImpactKind>[] = [
  { value: 'PEOPLE', label: 'People', help: 'What they need to know, be able to do, or be.' },
  { value: 'PROCESS', label: 'Process', help: 'How the work is done, and in which order.' },
  { value: 'TECHNOLOGY', label: 'Technology', help: 'With what it is done.' },
  { value: 'ORGANIZATION', label: 'Organization', help: 'Who belongs to whom, and who decides.' },
]

export const nameKind = (kind: ImpactKind): string =>
  impactKinds.find(({ value }) => value === kind)?.label ?? ''

const SEVERITY_WORDS = ['nothing changes', 'hardly anything', 'a little', 'noticeably', 'a lot', 'everything']

/** A severity as a word: `a lot`. */
export const nameSeverity = (severity: number): string => SEVERITY_WORDS[severity] ?? ''

export const severityOptions: readonly Choice<string>[] = SEVERITY_WORDS.map((word, severity) => ({
  value: `${severity}`,
  label: `${severity} · ${word}`,
}))

/** The most that the changes of an audience add up to. */
export const MOST_TOTAL = IMPACT_KINDS.length * SEVERITY.max

/** How many people as they are told to the viewer: `38 people`, `at least 35 people`, `fewer than 5 people`. */
export function tellPeople(people: number | null, step: number): string {
  if (people === null) return `fewer than ${formatCount(step)} people`
  const counted = `${formatCount(people)} ${people === 1 ? 'person' : 'people'}`
  return step === 1 ? counted : `at least ${counted}`
}

/** Whom a rule names, in a sentence: `Sales or Service · Leeds · in Depot and below`. */
export function tellRule(rule: Audience['rule']): string {
  if (!rule) return 'The people on a list'
  const parts = [
    rule.roles.map((role) => ROLE_WORDS[role]),
    rule.jobFamilies,
    rule.levels,
    rule.locations,
    rule.unitNames.map((name) => `${name} and below`),
  ]
  const told = parts.filter((words) => words.length > 0).map((words) => words.join(' or '))
  return told.length === 0 ? 'Everybody' : told.join(' · ')
}

/** What changes most for an audience: `Technology: a lot`; null while nothing is put down. */
export function tellHardest({ impacts }: Pick<Audience, 'impacts'>): string | null {
  const [hardest] = impacts
  return hardest ? `${nameKind(hardest.kind)}: ${nameSeverity(hardest.severity)}` : null
}

/** What an audience still lacks before anything can be scheduled for it, in words. */
export function tellMissing({ slant, whatsInIt }: Pick<Audience, 'slant' | 'whatsInIt'>): string | null {
  const missing = [whatsInIt === null && 'what is in it for them', slant === null && 'the slant'].filter(
    (word) => word !== false,
  )
  return missing.length === 0 ? null : `Not said yet: ${missing.join(' and ')}`
}
