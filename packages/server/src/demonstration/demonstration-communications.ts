import type { Channel } from '@tidemark/domain/communications/channel'
import type { CommentWay, CommunicationState } from '@tidemark/domain/communications/communication'

/** What the made-up program wants to be heard again and again. */
export const KEY_MESSAGES = [
  'Whoever answers first owns the matter until it is settled.',
  'People tell their story once.',
  'We say what happens next, and by when.',
] as const

/** A communication of the made-up program, its day counted from today. */
export interface PlannedCommunication {
  title: string
  purpose: string
  step: number
  wave: string | null
  channel: Channel
  state: CommunicationState
  inDays: number | null
  senderName: string | null
  commentWay: CommentWay | null
  body: string | null
  fixed?: string
  canChange?: string
  meeting?: { startsAt: string; minutes: number; place: string }
  /** By name, and by place in the list above. */
  audiences: readonly string[]
  messages: readonly number[]
}

const PILOT = 'Pilot: Northern Contact'
const ALL = ['Those who answer callers', 'Case officers in Licensing', 'Team leaders who lead through it']

/** What team leaders read each week, as long as somebody writes it. */
const WEEKLY = [
  { about: 'who decides when a matter is settled', inDays: -26 },
  { about: 'matters that take months', inDays: -19 },
  { about: 'how calls are measured', inDays: -12 },
  { about: 'handing over between shifts', inDays: -5 },
  { about: 'calls in other languages', inDays: 2 },
]

/** What it has said, will say and is still wording. */
export const COMMUNICATIONS: readonly PlannedCommunication[] = [
  {
    title: 'Why we can’t stay as we are',
    purpose: 'Everybody can say why the change comes.',
    step: 1,
    wave: null,
    channel: 'mail',
    state: 'sent',
    inDays: -170,
    senderName: 'Chief Commissioner',
    commentWay: 'comment_page',
    audiences: ALL,
    messages: [1],
    body: 'Dear {{first_name}},\n\nfour in ten callers tell their story **twice** before somebody settles it. That costs them a day, and us every third call.\n\n{{whats_in_it}}\n\n[Say what you think]({{comment_link}})',
  },
  {
    title: 'What the pilot does from Monday on',
    purpose: 'The pilot’s teams know what is different on the first day.',
    step: 4,
    wave: PILOT,
    channel: 'manager_briefing',
    state: 'sent',
    inDays: -131,
    senderName: 'Director of Customer Contact',
    commentWay: 'in_person',
    messages: [0, 1],
    audiences: ['Those who answer callers'],
    body: 'Ten minutes with your team, in groups of ten at most.',
    fixed: 'From {{go_live}} on, whoever answers first keeps the matter.',
    canChange: 'How shifts hand over, and which matters are left out at first.',
  },
  {
    title: 'One call instead of three: what the pilot shows',
    purpose: 'People outside of the pilot hear that it works, from those who do it.',
    step: 6,
    wave: PILOT,
    channel: 'mail',
    state: 'sent',
    inDays: -88,
    senderName: 'Head of Northern Contact',
    commentWay: 'reply',
    audiences: ALL,
    messages: [0, 1],
    body: 'Dear {{first_name}},\n\nafter eight weeks, seven in ten callers of the northern helpline had their answer **the first time**.\n\nWhat that means for {{unit}}: {{whats_in_it}}',
  },
  {
    title: 'Licensing gets ready',
    purpose: 'Licensing knows when its turn comes and what it decides itself.',
    step: 4,
    wave: null,
    channel: 'meeting',
    state: 'sent',
    inDays: -60,
    senderName: 'Head of Licensing',
    commentWay: 'in_person',
    audiences: ['Case officers in Licensing'],
    messages: [0, 2],
    body: 'What changes, what stays, and what we ask of you.',
    meeting: { startsAt: '10:00', minutes: 45, place: 'Hall 2, and by video' },
  },
  {
    title: 'What your teams will ask you',
    purpose: 'Line managers have answers before the questions come.',
    step: 4,
    wave: null,
    channel: 'mail',
    state: 'sent',
    inDays: -32,
    senderName: 'Head of Transformation',
    commentWay: 'comment_page',
    messages: [0, 2],
    audiences: ['Team leaders who lead through it'],
    body: 'Dear {{first_name}},\n\nthree questions come up everywhere:\n\n- Who decides when a matter is settled?\n- What if I can’t settle it?\n- Am I measured by it?\n\n[All answers]({{message_link}})',
  },
  {
    title: 'You said, we did: handing over between shifts',
    purpose: 'People see that what they said changed something.',
    step: 5,
    wave: null,
    channel: 'intranet',
    state: 'sent',
    inDays: -11,
    senderName: 'Director of Customer Contact',
    commentWay: 'comment_page',
    messages: [0],
    audiences: ['Those who answer callers'],
    body: 'You told us that matters get lost between shifts. From this week on, **both shifts share the first quarter of an hour**.',
  },
  {
    title: 'Say what happens next: a minute a call',
    purpose: 'The second habit gets its turn.',
    step: 4,
    wave: null,
    channel: 'manager_briefing',
    state: 'scheduled',
    inDays: 6,
    senderName: 'Director of Customer Contact',
    commentWay: 'in_person',
    messages: [2],
    audiences: ['Those who answer callers'],
    body: 'Ten minutes with your team.',
    fixed: 'Each call ends with what happens next, and by when.',
    canChange: 'The words: find your own.',
  },
  {
    title: 'Half a year in: where we stand',
    purpose: 'Everybody knows how far it is, and where it is stuck.',
    step: 7,
    wave: null,
    channel: 'mail',
    state: 'approved',
    inDays: 17,
    senderName: 'Chief Commissioner',
    commentWay: 'comment_page',
    audiences: ALL,
    messages: [0, 1, 2],
    body: 'Dear {{first_name}},\n\nhalf a year ago we began. In {{program}} the pilot has carried itself since spring; in two branches it is stuck, and we say why.\n\n[Read on]({{message_link}})',
  },
  {
    title: 'Licensing: the first week',
    purpose: 'Nobody in Licensing is surprised on the first day.',
    step: 4,
    wave: null,
    channel: 'meeting',
    state: 'draft',
    inDays: 24,
    senderName: 'Head of Licensing',
    commentWay: null,
    audiences: ['Case officers in Licensing'],
    messages: [0],
    body: 'What the first week looks like, hour by hour.',
    meeting: { startsAt: '09:30', minutes: 30, place: 'Hall 2' },
  },
  {
    title: 'What trying it out asks of you',
    purpose: 'The first users know what their week is for.',
    step: 5,
    wave: null,
    channel: 'mail',
    state: 'draft',
    inDays: null,
    senderName: null,
    commentWay: null,
    audiences: ['First users of the new record'],
    messages: [],
    body: null,
  },
  ...WEEKLY.map(({ about, inDays }): PlannedCommunication => ({
    title: `Asked this week: ${about}`,
    purpose: 'Team leaders answer alike.',
    step: 4,
    wave: null,
    channel: 'intranet',
    state: inDays < 0 ? 'sent' : 'scheduled',
    inDays,
    senderName: 'Head of Transformation',
    commentWay: 'comment_page',
    body: `What teams asked about ${about}, and what we answer.`,
    audiences: ['Team leaders who lead through it'],
    messages: [0],
  })),
]
