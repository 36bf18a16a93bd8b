import type { ServerModule } from '../../kernel/server-module.ts'
import { CalendarResolver } from './calendar.resolver.ts'

export const calendarModule: ServerModule = { name: 'calendar', resolvers: [CalendarResolver] }

export { readCalendarToken } from './calendar-link.ts'
export { readCalendarOfFeed } from './calendar-of-feed.read.ts'
export { offerCalendarEntries } from './calendar-sources.ts'
export { writeCalendar } from './write-calendar.ts'
