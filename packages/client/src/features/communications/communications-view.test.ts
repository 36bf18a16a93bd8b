import { describe, expect, it } from 'vitest'
import { filterOf, readCommunicationsView, writeCommunicationsView } from './communications-view.ts'

describe('the view that an address holds', () => {
  it('comes back from the address as it went in', () => {
    const view = {
      ...readCommunicationsView({}),
      view: 'calendar' as const,
      step: '4',
      wave: 'w',
      audience: 'a',
      channel: 'MANAGER_BRIEFING' as const,
      state: 'APPROVED' as const,
      search: '100 %',
      sort: 'TITLE' as const,
      descending: true,
      skip: 50,
      on: '2027-03-01',
      span: 'week' as const,
    }
    const query = Object.fromEntries(
      Object.entries(writeCommunicationsView(view)).map(([name, value]) => [name, String(value)]),
    )
    expect(readCommunicationsView(query)).toEqual(view)
  })

  it('is the usual one where the address says nothing, or nothing that can be meant', () => {
    const usual = readCommunicationsView({})
    const strange = {
      view: 'x',
      step: '9',
      channel: 'pigeon',
      state: '',
      sort: 'x',
      skip: '-1',
      on: '2027-02-30',
    }
    expect(readCommunicationsView(strange)).toEqual(usual)
    expect(writeCommunicationsView(usual)).toEqual({})
  })

  it('asks for what it narrows to, and for nothing else', () => {
    expect(filterOf(readCommunicationsView({}))).toEqual({})
    expect(filterOf(readCommunicationsView({ step: '4', channel: 'mail', search: 'a' }))).toEqual({
      step: 4,
      channel: 'MAIL',
      search: 'a',
    })
  })
})
