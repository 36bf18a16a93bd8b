/** Things with a moment, by the day that it falls on where the viewer is; days and things stay in their order. */
export function daysOf<TThing extends { readonly at: string }>(
  things: readonly TThing[],
  timeZone?: string,
): { readonly day: string; readonly things: readonly TThing[] }[] {
  // Swedish writes days as the calendar's rules have them: 2026-11-14.
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(timeZone && { timeZone }) })
  const byDay = Map.groupBy(things, ({ at }) => format.format(new Date(at)))
  return [...byDay].map(([day, ofDay]) => ({ day, things: ofDay }))
}
