import { trainingEntries } from '../modules/attendance/attendance.module.ts'
import { briefingEntries } from '../modules/briefings/briefings.module.ts'
import { offerCalendarEntries } from '../modules/calendar/calendar.module.ts'
import { communicationEntries } from '../modules/communications/communications.module.ts'
import { invitedMeetingEntries } from '../modules/deliveries/deliveries.module.ts'
import { goLiveEntries } from '../modules/programs/programs.module.ts'
import { roundEntries } from '../modules/readiness/readiness.module.ts'

/** THE list of what stands in people's calendars. */
offerCalendarEntries(
  goLiveEntries,
  roundEntries,
  communicationEntries,
  invitedMeetingEntries,
  briefingEntries,
  trainingEntries,
)
