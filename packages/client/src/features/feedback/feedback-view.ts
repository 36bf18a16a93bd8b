import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { CommentTheme, FeedbackFilter, FeedbackState } from '../../generated/graphql.ts'
import { STATE_WORDS, THEMES } from './words.ts'

/** What the list shows, as its address says; null = everything of it, and of the states: what waits for an answer. */
export interface FeedbackView {
  state: FeedbackState | null
  theme: CommentTheme | null
  owner: string | null
  audience: string | null
}

const textOf = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : null)
const states = Object.keys(STATE_WORDS) as FeedbackState[] // keys by these very words

/** Reads the view of an address; what it doesn't know is as if it weren't there. */
export function readFeedbackView(query: LocationQuery): FeedbackView {
  const [state, theme] = [textOf(query['state'])?.toUpperCase(), textOf(query['theme'])?.toUpperCase()]
  return {
    state: states.find((each) => each === state) ?? null,
    theme: THEMES.find((each) => each === theme) ?? null,
    owner: textOf(query['owner']),
    audience: textOf(query['audience']),
  }
}

/** Writes a view into an address; what asks for nothing stays out of it. */
export function writeFeedbackView({ state, theme, owner, audience }: FeedbackView): LocationQueryRaw {
  return {
    ...(state && { state: state.toLowerCase() }),
    ...(theme && { theme: theme.toLowerCase() }),
    ...(owner && { owner }),
    ...(audience && { audience }),
  }
}

/** The same as the server is asked for it. */
export const filterOf = ({ state, theme, owner, audience }: FeedbackView): FeedbackFilter => ({
  state,
  theme,
  ownerId: owner,
  audienceId: audience,
})
