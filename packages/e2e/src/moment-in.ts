/** The day and time in London so many minutes from now, as a form takes them. */
export function momentIn(minutes: number): { day: string; time: string } {
  const moment = new Date(Date.now() + minutes * 60_000)
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const [day = '', time = ''] = format.format(moment).split(' ')
  return { day, time }
}
