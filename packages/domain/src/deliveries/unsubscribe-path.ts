/** Where programs for mail take a reader off the list, by a token in the address that opens nothing else. */
export const UNSUBSCRIBE_PATH = '/api/message/unsubscribe'
