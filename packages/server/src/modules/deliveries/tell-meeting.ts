import type { Message } from './messages.read.ts'

/** When and where a meeting takes place, by the clocks of the place that it was planned for; nothing where it isn't one. */
export function tellMeeting({ state, startsAt, timeZone, minutes, place }: Message): string[] {
  if (startsAt === null) return []
  if (state === 'cancelled') return ['This meeting doesn’t take place.']
  const zone = timeZone ?? 'UTC'
  const begins = new Intl.DateTimeFormat('en', {
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: zone,
  })
  const lasts = minutes === null ? '' : `, ${minutes} minutes`
  return [
    `When: ${begins.format(new Date(startsAt))} (${zone})${lasts}`,
    ...(place === null ? [] : [`Where: ${place}`]),
  ]
}
