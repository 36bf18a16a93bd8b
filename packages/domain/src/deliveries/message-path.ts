/** The page on which somebody reads a message meant for them, beside the app. The personal token follows behind `#`. */
export const MESSAGE_PATH = '/message'

/** Where programs for mail take a reader off the list, by a token in the address that opens nothing else. */
export const UNSUBSCRIBE_PATH = '/api/message/unsubscribe'
