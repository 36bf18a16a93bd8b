/** The address of the page on which a check is answered; the token stands behind its `#`. */
export const CHECK_PATH = '/check'
