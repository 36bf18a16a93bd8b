import { expect, it } from 'vitest'
import type { RoundMail } from './mail-fields.ts'
import { tellInvitations, tellReminder } from './mail-words.ts'

const mail: RoundMail = {
  id: 'round',
  version: 1,
  isMailSetUp: true,
  isOpen: true,
  queued: 0,
  sent: 1,
  failed: 0,
  givenUp: 0,
  withoutAddress: 0,
  remindedOn: null,
  remindedAtMost: null,
  remindsBeforeClosing: true,
  mayRemind: { allowed: true, reason: null },
  maySetReminder: { allowed: true },
}

it('says only what there is to say of invitations', () => {
  expect(tellInvitations(mail)).toEqual(['1 invitation sent.'])
  expect(
    tellInvitations({ ...mail, sent: 1200, queued: 3, failed: 2, givenUp: 1, withoutAddress: 1 }),
  ).toEqual([
    '1,200 invitations sent.',
    '3 on the way.',
    '2 not taken by the mail server yet: tried again by itself.',
    '1 could not be delivered.',
    '1 of those invited has no address on record.',
  ])
})

it('says of reminders when, and how many at most', () => {
  expect(tellReminder(mail)).toBe('Nobody has been reminded yet.')
  expect(tellReminder({ ...mail, remindedOn: '2027-03-09', remindedAtMost: 35 })).toMatch(
    /^Whoever had not answered was last reminded on .*2027, at most 35 people\.$/,
  )
})
