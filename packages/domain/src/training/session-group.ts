/** What sessions are listed by: those to come, those over of which nobody has put down who was there, and the others. */
export const SESSION_GROUPS = ['upcoming', 'to_log', 'past'] as const
export type SessionGroup = (typeof SESSION_GROUPS)[number]
