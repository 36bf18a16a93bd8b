import { isCalendarDate } from '@tidemark/domain/kernel/calendar-date'
import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type {
  Channel,
  CommunicationFilterInput,
  CommunicationSort,
  CommunicationState,
} from '../../generated/graphql.ts'
import { channels, states } from './words.ts'

export const views = [
  { value: 'table', label: 'Table' },
  { value: 'board', label: 'Board' },
  { value: 'calendar', label: 'Calendar' },
] as const
export const sorts = [
  'PLANNED_ON',
  'TITLE',
  'STATE',
  'CHANNEL',
  'STEP',
] as const satisfies CommunicationSort[]

/** What the page shows, as its address says. */
export interface CommunicationsView {
  view: (typeof views)[number]['value']
  /** Only these; empty = all. */
  step: string
  wave: string
  audience: string
  channel: Channel | ''
  state: CommunicationState | ''
  search: string
  sort: CommunicationSort
  descending: boolean
  /** How many rows of the table come before those that are shown. */
  skip: number
  /** A day of the month or the week that the calendar shows; empty = today. */
  on: string
  span: 'month' | 'week'
}

const textOf = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : '')

/** Reads the view of an address; what it doesn't know is as if it weren't there. */
export function readCommunicationsView(query: LocationQuery): CommunicationsView {
  const given = (name: string) => textOf(query[name])
  const upper = (name: string) => given(name).toUpperCase()
  return {
    view: views.find(({ value }) => value === query['view'])?.value ?? 'table',
    step: /^[1-8]$/.test(given('step')) ? given('step') : '',
    wave: given('wave'),
    audience: given('audience'),
    channel: channels.find(({ value }) => value === upper('channel'))?.value ?? '',
    state: states.find(({ value }) => value === upper('state'))?.value ?? '',
    search: given('search'),
    sort: sorts.find((sort) => sort === upper('sort')) ?? 'PLANNED_ON',
    descending: query['order'] === 'descending',
    skip: /^\d{1,5}$/.test(given('skip')) ? Number(given('skip')) : 0,
    on: isCalendarDate(given('on')) ? given('on') : '',
    span: query['span'] === 'week' ? 'week' : 'month',
  }
}

/** Writes a view into an address; what is as usual stays out of it. */
export function writeCommunicationsView(view: CommunicationsView): LocationQueryRaw {
  const { step, wave, audience, search, on } = view
  return {
    ...(view.view !== 'table' && { view: view.view }),
    ...(step && { step }),
    ...(wave && { wave }),
    ...(audience && { audience }),
    ...(view.channel && { channel: view.channel.toLowerCase() }),
    ...(view.state && { state: view.state.toLowerCase() }),
    ...(search && { search }),
    ...(view.sort !== 'PLANNED_ON' && { sort: view.sort.toLowerCase() }),
    ...(view.descending && { order: 'descending' }),
    ...(view.skip > 0 && { skip: String(view.skip) }),
    ...(on && { on }),
    ...(view.span === 'week' && { span: 'week' }),
  }
}

/** What the server is asked for, without a state or days: those depend on the view. */
export function filterOf(view: CommunicationsView): CommunicationFilterInput {
  return {
    ...(view.step && { step: Number(view.step) }),
    ...(view.wave && { waveId: view.wave }),
    ...(view.audience && { audienceId: view.audience }),
    ...(view.channel && { channel: view.channel }),
    ...(view.search && { search: view.search }),
  }
}
