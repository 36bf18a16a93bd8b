/** Makes the mails of one occasion. */
export const QUEUE_MAILS = 'queue_mails'
/** Sends a batch of them. */
export const SEND_MAILS = 'send_mails'
/** All mails of an installation leave by one server at one pace, so they leave one batch after the other. */
export const MAIL_QUEUE = 'mail'
/** How many one job sends. */
export const BATCH = 50
