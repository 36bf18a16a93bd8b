/** `held`: it is on file who was there; `cancelled`: it doesn't take place, and whoever was registered is told. */
export const SESSION_STATES = ['planned', 'held', 'cancelled'] as const
export type SessionState = (typeof SESSION_STATES)[number]
