import type { ImpactKind } from '@tidemark/domain/audiences/audience'
import type { Channel } from '@tidemark/domain/communications/channel'

export interface DemonstrationAudience {
  name: string
  /** Codes of the units that its rule names; null = a list. */
  units: readonly string[] | null
  jobFamilies: readonly string[]
  /** Of a list: the first people of these units, so many of each. */
  listed?: { units: readonly string[]; ofEach: number }
  slant: string | null
  whatsInIt: string | null
  preferredSender: string
  preferredChannel: Channel
  frequencyDays: number | null
  impacts: readonly { kind: ImpactKind; currentState: string; futureState: string; severity: number }[]
}

/** To whom the made-up program speaks, and what changes for them. Analysts and Field Inspection are still to be thought of. */
export const AUDIENCES: readonly DemonstrationAudience[] = [
  {
    name: 'Those who answer callers',
    units: ['U057'],
    jobFamilies: ['Customer'],
    slant:
      'From the side of those who get the second call: they know best what went wrong with the first. Their skill is asked for, not replaced.',
    whatsInIt:
      'You settle a matter yourself instead of passing it on, and hear “thank you” instead of the same story again.',
    preferredSender: 'Their own team leader',
    preferredChannel: 'manager_briefing',
    frequencyDays: 14,
    impacts: [
      {
        kind: 'process',
        currentState: 'A call that isn’t settled in six minutes goes to another desk.',
        futureState: 'Whoever picks up keeps the matter until it is settled.',
        severity: 4,
      },
      {
        kind: 'people',
        currentState: 'Advisers explain the rules and pass decisions on.',
        futureState: 'Advisers decide small cases themselves, up to an agreed amount.',
        severity: 4,
      },
      {
        kind: 'technology',
        currentState: 'Notes in the telephone system, on paper and in mails.',
        futureState: 'One record of each matter that every desk sees.',
        severity: 3,
      },
    ],
  },
  {
    name: 'Case officers in Licensing',
    units: ['U024'],
    jobFamilies: ['Operations'],
    slant:
      'From the side of those who answer for a decision: careful work stays careful, the questions in between go.',
    whatsInIt:
      'Fewer calls about where a case stands, and files that are complete when they reach your desk.',
    preferredSender: 'Head of Licensing',
    preferredChannel: 'meeting',
    frequencyDays: 21,
    impacts: [
      {
        kind: 'process',
        currentState: 'Applicants are told when the license is ready.',
        futureState: 'Applicants are told at each step what happens next, and by when.',
        severity: 3,
      },
      {
        kind: 'technology',
        currentState: 'Each region keeps a register of its own.',
        futureState: 'All regions work in one register.',
        severity: 5,
      },
      {
        kind: 'organization',
        currentState: 'Cases belong to a region.',
        futureState: 'Cases belong to whoever has time for them, whatever the region.',
        severity: 2,
      },
    ],
  },
  {
    name: 'Team leaders who lead through it',
    units: ['U057', 'U024'],
    jobFamilies: ['Management'],
    slant:
      'From the side of those who stand between: what is fixed, what they may decide, and what they can tell.',
    whatsInIt: 'You hear it before your team does, with the answers to what they will ask you.',
    preferredSender: 'Director of Customer Contact',
    preferredChannel: 'meeting',
    frequencyDays: 7,
    impacts: [
      {
        kind: 'people',
        currentState: 'Leaders check how many calls were taken.',
        futureState: 'Leaders listen in, and talk about what they have seen.',
        severity: 5,
      },
      {
        kind: 'organization',
        currentState: 'Exceptions are approved by the head of unit.',
        futureState: 'Exceptions are approved in the team.',
        severity: 3,
      },
    ],
  },
  {
    name: 'First users of the new record',
    units: null,
    jobFamilies: [],
    listed: { units: ['U059', 'U060', 'U061'], ofEach: 4 },
    slant: null,
    whatsInIt: 'Your week of trying it out decides how it will look for everybody else.',
    preferredSender: 'Head of Northern Contact',
    preferredChannel: 'mail',
    frequencyDays: null,
    impacts: [
      {
        kind: 'technology',
        currentState: 'The old masks, known by heart.',
        futureState: 'The new record, a release ahead of the others.',
        severity: 4,
      },
    ],
  },
]
