/** The stakeholders of a program, of whom everything else is read when it is asked for. */
export interface StakeholderMap {
  /** The program. */
  id: string
}

export const stakeholderMapOf = ({ id }: { id: string }): StakeholderMap => ({ id })
