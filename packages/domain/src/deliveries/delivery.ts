/** `waiting`: its people are frozen and nothing has left; `cancelled`: what had left by then has left. */
export const DELIVERY_STATES = ['waiting', 'running', 'paused', 'done', 'cancelled'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Put out by Tidemark (a mail, an invitation), told by people, or put on file from elsewhere. */
export const DELIVERY_ORIGINS = ['tidemark', 'people', 'file'] as const
export type DeliveryOrigin = (typeof DELIVERY_ORIGINS)[number]

/** What shows that somebody was reached: opening or receiving a message is not among it. */
export const REACHED_BY = ['confirmed', 'attended', 'replied', 'recorded'] as const
export type ReachedBy = (typeof REACHED_BY)[number]

/** When a mail without a time of its own leaves, where its communication is planned: nobody's telephone shall ring at night. */
export const LEAVES_AT = '08:00'
