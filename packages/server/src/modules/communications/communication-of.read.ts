/** A communication that a command has changed: it is read when the answer asks for it. */
export interface CommunicationOf {
  id: string
}

export const communicationOf = ({ id }: { id: string }): CommunicationOf => ({ id })
