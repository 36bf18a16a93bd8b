/** The longest comment on a message, in characters: a page. */
export const FEEDBACK_MAX = 2_000
