/**
 * Draft until somebody other than its authors approved it; scheduled once it has a day and nothing is missing; sent when it
 * has left for all of its audiences.
 */
export const COMMUNICATION_STATES = ['draft', 'approved', 'scheduled', 'sent'] as const
export type CommunicationState = (typeof COMMUNICATION_STATES)[number]

/** How people can say something about it: no message goes out without a way to comment. */
export const COMMENT_WAYS = ['comment_page', 'reply', 'in_person'] as const
export type CommentWay = (typeof COMMENT_WAYS)[number]

/** Key messages want to be heard five to seven times (Larkin & Larkin 1996). */
export const REPETITIONS = { from: 5, to: 7 } as const
