/**
 * The command whose entry explains why the details of a person's entries are gone. `tidemark audit verify` takes a blank
 * detail for tampering unless an entry of this command, later in the chain, has the same subject.
 */
export const ERASING_COMMAND = 'eraseEmployee'
