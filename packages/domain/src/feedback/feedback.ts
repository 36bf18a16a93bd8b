/** Where a comment came from. */
export const FEEDBACK_SOURCES = ['signed_in', 'link', 'briefing', 'entered'] as const
export type FeedbackSource = (typeof FEEDBACK_SOURCES)[number]
