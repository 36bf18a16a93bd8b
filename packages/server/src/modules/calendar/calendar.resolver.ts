import { Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { AccessContext } from '../access/access.module.ts'
import { CalendarFeed } from './calendar-feed.entity.ts'
import { calendarLink } from './calendar-link.ts'
import { readCalendarEntries } from './calendar-sources.ts'
import { CalendarEntryType, calendarFeedResult, CalendarFeedType } from './calendar.type.ts'
import type { FeedOf } from './feed-of.ts'
import { renewCalendar } from './renew-calendar.ts'
import { turnOffCalendar } from './turn-off-calendar.ts'
import { turnOnCalendar } from './turn-on-calendar.ts'

/** So many of the days to come are shown; the feed has all of them. */
const SHOWN_MAX = 50

const TurnOnCalendarResult = calendarFeedResult('TurnOnCalendar')
const RenewCalendarResult = calendarFeedResult('RenewCalendar')
const TurnOffCalendarResult = calendarFeedResult('TurnOffCalendar')

@Resolver(() => CalendarFeedType)
export class CalendarResolver {
  @Query(() => CalendarFeedType, {
    description: 'How the viewer reads their days in a calendar of their own.',
  })
  async calendarFeed(@Ctx() { em, viewer }: SignedInContext): Promise<FeedOf> {
    const feed = await em.findOne(CalendarFeed, { account: viewer.accountId })
    return { id: viewer.accountId, feedId: feed?.id ?? null }
  }

  // Worked out here and not by the commands: what they answer is kept for a while, and the link is kept nowhere.
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where calendars fetch it, without signing in: for the viewer alone. Null = it is turned off.',
  })
  link(@Root() { feedId }: FeedOf, @Ctx() { viewer, signIn, secret }: AccessContext): string | null {
    if (feedId === null || !viewer) return null
    return calendarLink(signIn.publicUrl, secret, {
      organizationId: viewer.organizationId,
      personId: feedId,
    })
  }

  @AtMost(SHOWN_MAX)
  @FieldResolver(() => [CalendarEntryType], { description: 'What stands in it from today on, the first 50.' })
  async next(@Ctx() { em, viewer, now }: SignedInContext): Promise<CalendarEntryType[]> {
    const today = now.toISOString().slice(0, 10)
    const entries = await readCalendarEntries(em, viewer, now)
    return entries.filter(({ day }) => day >= today).slice(0, SHOWN_MAX)
  }

  @Mutation(() => TurnOnCalendarResult, {
    description: 'Gives the viewer a link to their calendar; one that is there stays.',
  })
  turnOnCalendar(@Ctx() context: SignedInContext) {
    return runCommand(context, 'turnOnCalendar', turnOnCalendar)
  }

  @Mutation(() => RenewCalendarResult, {
    description: 'Gives the viewer’s calendar another link; the one before leads nowhere from now on.',
  })
  renewCalendar(@Ctx() context: SignedInContext) {
    return runCommand(context, 'renewCalendar', renewCalendar)
  }

  @Mutation(() => TurnOffCalendarResult, { description: 'Takes the link to the viewer’s calendar away.' })
  turnOffCalendar(@Ctx() context: SignedInContext) {
    return runCommand(context, 'turnOffCalendar', turnOffCalendar)
  }
}
