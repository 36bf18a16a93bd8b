/** A person with a name, or a group that acts as one, such as a works council. */
export const STAKEHOLDER_KINDS = ['person', 'group'] as const
export type StakeholderKind = (typeof STAKEHOLDER_KINDS)[number]

/** How far somebody is with the change, from the farthest to the nearest. */
export const ENGAGEMENT_LEVELS = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const
export type EngagementLevel = (typeof ENGAGEMENT_LEVELS)[number]

/** How one stakeholder stands to another; read from the first to the second. */
export const RELATION_KINDS = ['reports_to', 'influences', 'allied_with', 'at_odds_with'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

/** Ends of the scales: power over the change and interest in it, and support from strongly against to strongly for. */
export const STAKEHOLDER_SCALES = {
  power: { min: 1, max: 5 },
  interest: { min: 1, max: 5 },
  support: { min: -2, max: 2 },
} as const
