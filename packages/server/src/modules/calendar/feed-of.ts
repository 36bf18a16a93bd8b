/** The calendar feed of an account. */
export interface FeedOf {
  /** The account. */
  id: string
  /** The feed; null = off. Never told: what leads to it is its link. */
  feedId: string | null
}
