/** When a round is asked: what it is compared with, and what it is called where it has no name of its own. */
export const ROUND_KINDS = ['baseline', 'before_go_live', 'after_30_days', 'after_90_days', 'own'] as const
export type RoundKind = (typeof ROUND_KINDS)[number]

/** Whom a round asks: everybody the program's waves reach, those of some waves, or some units with all below them. */
export const ROUND_SCOPES = ['program', 'waves', 'units'] as const
export type RoundScope = (typeof ROUND_SCOPES)[number]

/**
 * What groups of people may be compared by, beside their unit; chosen before a round opens. `management`: whether somebody
 * leads people ('manager' or 'staff'). `tenure`: years in the organization when the round opened, in bands.
 */
export const TRAITS = ['management', 'level', 'location', 'tenure'] as const
export type Trait = (typeof TRAITS)[number]

/** What somebody's traits are called where nothing is known. */
export const UNKNOWN_TRAIT = 'unknown'

/** How long somebody has been there. */
export const TENURE_BANDS = ['under_1_year', 'years_1_to_4', 'years_5_to_9', 'years_10_and_more'] as const
export type TenureBand = (typeof TENURE_BANDS)[number]

/** What a comment is about. */
export const COMMENT_THEMES = ['technology', 'people', 'process', 'leadership', 'training', 'other'] as const
export type CommentTheme = (typeof COMMENT_THEMES)[number]
