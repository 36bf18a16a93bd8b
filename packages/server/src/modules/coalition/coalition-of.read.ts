/** The coalition of a program, of which everything else is read when it is asked for. */
export interface CoalitionOf {
  /** The program. */
  id: string
}

export const coalitionOf = ({ id }: { id: string }): CoalitionOf => ({ id })
