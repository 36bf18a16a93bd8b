/** Pages beside the app that somebody opens by a personal link: each is a small app of its own at `/<page>`. */
export const LINKED_PAGES = ['survey', 'message', 'check', 'room', 'evaluate'] as const

export type LinkedPage = (typeof LINKED_PAGES)[number]

/** The address of a page within the app, for the bearer of a token. What stands behind `#` never leaves the browser with a request. */
export const linkedPath = (page: LinkedPage, token: string): string => `/${page}#${token}`
