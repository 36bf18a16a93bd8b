import type { CalendarDate } from '../kernel/calendar-date.ts'
import { percent } from '../kotter/verdict.ts'
import type { Due, LastCheck } from './reaudit-due.ts'

/** What is due, in a sentence, with the figures behind it. `write` writes a day. */
export function tellDue(
  { reason, dueOn }: Due,
  { coverage, target, checkedOn, intervalDays }: LastCheck,
  write: (day: CalendarDate) => string = String,
): string {
  if (reason === 'never_checked' || checkedOn === null)
    return 'Nobody has been asked yet what was understood.'
  if (reason === 'under_target' && coverage !== null)
    return `Due: effective coverage was ${percent(coverage)}, under the target of ${percent(target)}.`
  if (reason === 'too_old')
    return `Due: the last check closed on ${write(checkedOn)}, more than ${intervalDays} days ago.`
  return dueOn === null ? '' : `Next due on ${write(dueOn)}.`
}
