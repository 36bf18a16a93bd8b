/** What a command of the room answers: whose room it has changed, so that it is read as it is after the command. */
export interface OfProgram {
  programId: string
}
