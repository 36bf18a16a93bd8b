/** The longest comment on one theme, in characters. */
export const COMMENT_MAX = 2000
