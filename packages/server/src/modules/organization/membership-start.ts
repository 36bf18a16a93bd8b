import { calendarDate } from '@tidemark/domain/kernel/calendar-date'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import type { Command } from '../../kernel/run-command.ts'

/** The first day in a unit. A day to come is refused: today's unit must be the unit of the latest move. */
export function membershipStart({ now }: Pick<Command, 'now'>, startsOn: string): string {
  const rule = z.object({
    startsOn: calendarDate.refine((day) => day <= latestToday(now), {
      error: 'Choose today or an earlier day. Record moves to come on the day that they happen.',
      params: { code: 'in_the_future' },
    }),
  })
  return checked(rule, { startsOn }).startsOn
}
