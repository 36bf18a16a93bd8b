import { graphql } from '../../generated/gql.ts'

/** How many comments call the viewer that they haven't seen: asked now and then, apart from who they are. */
export const UnreadMentionsDocument = graphql(`
  query UnreadMentions {
    viewer {
      id
      unreadMentions
    }
  }
`)
