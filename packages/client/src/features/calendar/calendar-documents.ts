import { graphql } from '../../generated/gql.ts'
import type { CalendarFeed_LinkFragment, CalendarPageQuery } from '../../generated/graphql.ts'

export const FeedLink = graphql(`
  fragment CalendarFeed_Link on CalendarFeed {
    id
    link
  }
`)

export const CalendarPageDocument = graphql(`
  query CalendarPage {
    calendarFeed {
      ...CalendarFeed_Link
      next {
        id
        title
        day
        startsAt
        minutes
        place
        path
      }
    }
  }
`)

export const TurnOn = graphql(`
  mutation TurnOnCalendar {
    turnOnCalendar {
      __typename
      ...CalendarFeed_Link
      ...Refusal_Details
    }
  }
`)

export const Renew = graphql(`
  mutation RenewCalendar {
    renewCalendar {
      __typename
      ...CalendarFeed_Link
      ...Refusal_Details
    }
  }
`)

export const TurnOff = graphql(`
  mutation TurnOffCalendar {
    turnOffCalendar {
      __typename
      ...CalendarFeed_Link
      ...Refusal_Details
    }
  }
`)

export type Feed = Omit<CalendarFeed_LinkFragment, ' $fragmentName'>
export type Entry = CalendarPageQuery['calendarFeed']['next'][number]
