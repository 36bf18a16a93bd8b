/** Pages beside the app that somebody opens by a personal link: each has its document, `<page>.html`, and its address, `/<page>`. */
export const PAGES = ['survey', 'message', 'check'] as const
