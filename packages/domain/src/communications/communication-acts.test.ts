import { describe, expect, it } from 'vitest'
import {
  changesWhatItSays,
  type CommunicationAct,
  refusalOfApproval,
  refusalOfCommunicationAct,
} from './communication-acts.ts'
import { COMMUNICATION_STATES } from './communication.ts'

const possible: Record<CommunicationAct, string[]> = {
  change: ['draft', 'approved', 'scheduled'],
  move: ['draft', 'approved', 'scheduled'],
  approve: ['draft'],
  take_back: ['approved', 'scheduled'],
  schedule: ['draft', 'approved'],
  unschedule: ['scheduled'],
  remove: ['draft', 'approved'],
}

describe('what can be done with a communication', () => {
  it.each(Object.entries(possible))('%s in these states alone: %s', (act, states) => {
    const allowed = COMMUNICATION_STATES.filter(
      (state) => refusalOfCommunicationAct(act as CommunicationAct, state) === null, // a key of the table above
    )
    expect(allowed).toEqual(states)
  })

  it('is approved neither by who wrote it nor by who changed it last', () => {
    const written = { authorId: 'ada', editedById: 'bo' }
    expect(refusalOfApproval('ada', written)).toContain('You wrote it')
    expect(refusalOfApproval('bo', written)).toContain('You changed it last')
    expect(refusalOfApproval('cy', written)).toBeNull()
  })

  it('is said anew with other words or audiences, and not with another day, place or step', () => {
    expect(
      ['body', 'title', 'audiences', 'channel', 'isOptional'].filter((field) => changesWhatItSays([field])),
    ).toHaveLength(5)
    expect(
      changesWhatItSays(['plannedOn', 'startsAt', 'timeZone', 'minutes', 'place', 'step', 'purpose']),
    ).toBe(false)
    expect(changesWhatItSays([])).toBe(false)
  })
})
