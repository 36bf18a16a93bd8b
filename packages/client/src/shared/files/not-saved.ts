/** Why a file isn't made, in words for whoever asked for it. */
export class NotSaved extends Error {}
