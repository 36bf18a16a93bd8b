/** What a file tells of one person of a delivery. */
export interface ImportedDeliveryResult {
  /** What the file calls them; null where they are known by their staff number. */
  readonly recipientKey: string | null
  readonly staffNumber: string | null
  readonly segment: string | null
  /** False for people who got nothing, to compare with. */
  readonly wasWritten: boolean
  readonly reached: boolean
  /** Null where the file doesn't tell. */
  readonly acted: boolean | null
}
