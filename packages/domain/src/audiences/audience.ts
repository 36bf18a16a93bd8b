import { ROLES } from '../access/roles.ts'

/** Everybody whom a rule names on the day that it is asked, or a list of people. */
export const AUDIENCE_KINDS = ['rule', 'list'] as const
export type AudienceKind = (typeof AUDIENCE_KINDS)[number]

/** Roles by which a rule may choose people: those held in Tidemark, with the program or a unit it reaches in their scope. */
export const AUDIENCE_ROLES = ROLES.filter((role) => role !== 'employee')
export type AudienceRole = (typeof AUDIENCE_ROLES)[number]

/**
 * Whom an audience is. Each list is a set of which one has to fit; an empty list asks for nothing, and whoever fits all five
 * belongs. A rule with five empty lists is everybody.
 */
export interface AudienceRule {
  /** Units, each with all below it. */
  unitIds: string[]
  /** As the employee's record has them, compared without upper and lower case. */
  jobFamilies: string[]
  levels: string[]
  locations: string[]
  roles: AudienceRole[]
}

/** What changes for an audience. */
export const IMPACT_KINDS = ['people', 'process', 'technology', 'organization'] as const
export type ImpactKind = (typeof IMPACT_KINDS)[number]

/** How much a change changes for somebody, from 0 (nothing) to 5 (everything). */
export const SEVERITY = { min: 0, max: 5 } as const
