import { describe, expect, it } from 'vitest'
import { missingToSchedule, type Schedulable } from './missing-to-schedule.ts'

const COMPLETE: Schedulable = {
  state: 'approved',
  channel: 'mail',
  plannedOn: '2027-01-11',
  senderName: 'Lena Park',
  commentWay: 'comment_page',
  replyTo: null,
  body: 'Dear {{first_name}}',
  fixed: null,
  canChange: null,
  waveId: null,
  startsAt: null,
  timeZone: null,
  minutes: null,
  place: null,
  audiences: [
    {
      audienceId: 'sales',
      name: 'Sales',
      slant: 'Less typing',
      whatsInIt: 'Time for customers',
      isRemoved: false,
    },
  ],
}
const TODAY = '2027-01-10'
const fields = (change: Partial<Schedulable>) =>
  missingToSchedule({ ...COMPLETE, ...change }, TODAY).map(({ field }) => field)

describe('what a communication lacks to be scheduled', () => {
  it('is nothing when it is approved and everything is said, from today on', () => {
    expect(fields({})).toEqual([])
    expect(fields({ plannedOn: TODAY })).toEqual([])
  })

  it('is told all at once, in the order of the form', () => {
    const empty = {
      ...COMPLETE,
      state: 'draft',
      plannedOn: null,
      senderName: ' ',
      commentWay: null,
      body: '\n',
    } as const
    expect(missingToSchedule({ ...empty, audiences: [] }, TODAY)).toEqual([
      { field: 'body', message: 'Write what it says.' },
      { field: 'audiences', message: 'Choose at least one audience.' },
      { field: 'senderName', message: 'Name the sender.' },
      { field: 'commentWay', message: 'Choose how people can comment.' },
      { field: 'plannedOn', message: 'Choose its day.' },
      { field: 'approval', message: 'Have it approved by somebody who did not write it.' },
    ])
  })

  it('is the slant and what is in it of each audience, by its name', () => {
    const night = { audienceId: 'night', name: 'Night shift', slant: null, whatsInIt: '  ', isRemoved: false }
    const missing = missingToSchedule({ ...COMPLETE, audiences: [...COMPLETE.audiences, night] }, TODAY)
    expect(missing).toEqual([
      { field: 'audiences.night.slant', message: 'Say from which side “Night shift” is told.' },
      { field: 'audiences.night.whatsInIt', message: 'Say what is in it for “Night shift”.' },
    ])
  })

  it('is each audience that was taken away, by its name', () => {
    const audiences = COMPLETE.audiences.map((audience) => ({ ...audience, isRemoved: true }))
    expect(missingToSchedule({ ...COMPLETE, audiences }, TODAY)).toEqual([
      {
        field: 'audiences.sales',
        message: '“Sales” was taken away: bring the audience back, or leave it out here.',
      },
    ])
  })

  it('is a day that has not gone by', () => {
    expect(fields({ plannedOn: '2027-01-09' })).toEqual(['plannedOn'])
  })

  it('is an address where people answer by mail, and none where they answer in person', () => {
    expect(fields({ commentWay: 'reply' })).toEqual(['replyTo'])
    expect(fields({ commentWay: 'reply', replyTo: 'change@example.com' })).toEqual([])
    expect(fields({ commentWay: 'reply', channel: 'other' })).toEqual([])
  })

  it('is the time and the place of a meeting, whose words come with it', () => {
    const meeting = { channel: 'meeting', body: null } as const
    expect(fields(meeting)).toEqual(['startsAt', 'timeZone', 'minutes', 'place'])
    const when = { startsAt: '09:30', timeZone: 'Europe/Berlin', minutes: 45, place: 'Canteen' }
    expect(fields({ ...meeting, ...when })).toEqual([])
  })

  it('is both halves of the brief for managers, and no body', () => {
    expect(fields({ channel: 'manager_briefing', body: null })).toEqual(['fixed', 'canChange'])
    expect(
      fields({ channel: 'manager_briefing', body: null, fixed: 'The date', canChange: 'The shifts' }),
    ).toEqual([])
  })

  it('is the wave of which the text speaks', () => {
    expect(fields({ body: 'Live on {{ go_live }}' })).toEqual(['waveId'])
    expect(fields({ body: 'Live on {{ go_live }}', waveId: 'first' })).toEqual([])
  })
})
