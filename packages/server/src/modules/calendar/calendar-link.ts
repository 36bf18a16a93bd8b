import { makePersonalToken, readPersonalToken, type LinkedPerson } from '../../kernel/personal-link.ts'

const PURPOSE = 'calendar links'
const PATH = '/api/calendar/'
const SUFFIX = '.ics'

/** Where programs fetch a feed; kept nowhere, worked out each time that its owner asks. */
export function calendarLink(publicUrl: string, secret: string, feed: LinkedPerson): string {
  return new URL(`${PATH}${makePersonalToken(secret, PURPOSE, feed)}${SUFFIX}`, publicUrl).href
}

/** The feed that the last part of an address names, if it was made here. */
export function readCalendarToken(secret: string, file: string): LinkedPerson | null {
  if (!file.endsWith(SUFFIX)) return null
  return readPersonalToken(secret, PURPOSE, file.slice(0, -SUFFIX.length))
}
