import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

const asYesOrNo = (value: unknown): string | null =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : null

/** The history of a communication. */
export const communicationHistory = roomHistory({
  table: 'communication',
  title: 'title',
  commands: {
    addCommunication: 'Put the communication into the plan',
    copyCommunication: 'Copied the communication',
    updateCommunication: 'Changed the communication',
    removeCommunication: 'Took the communication away',
    restoreCommunication: 'Brought the communication back',
    approveCommunication: 'Approved the communication',
    takeBackCommunicationApproval: 'Took the approval back',
    scheduleCommunication: 'Scheduled the communication',
    unscheduleCommunication: 'Took the communication off the schedule',
    rescheduleCommunication: 'Planned the communication for another day',
    deliverNow: 'Had the communication go out',
    recordDelivery: 'Put down that the communication went out',
  },
  fields: {
    title: { label: 'Title' },
    purpose: { label: 'Purpose' },
    step: { label: 'Step' },
    waveId: { label: 'Wave', names: { table: 'wave', column: 'name' } },
    channel: { label: 'Channel', tell: asWords },
    senderName: { label: 'Sender' },
    body: { label: 'Text' },
    fixed: { label: 'Decided' },
    canChange: { label: 'Can still change' },
    commentWay: { label: 'How to comment', tell: asWords },
    replyTo: { label: 'Replies to' },
    isOptional: { label: 'Good to know and no more', tell: asYesOrNo },
    plannedOn: { label: 'Day' },
    startsAt: { label: 'Time' },
    timeZone: { label: 'Time zone' },
    minutes: { label: 'Minutes' },
    place: { label: 'Place' },
    messageIds: { label: 'Key messages', names: { table: 'key_message', column: 'text' } },
    audienceIds: { label: 'Audiences', names: { table: 'audience', column: 'name' } },
    state: { label: 'State', tell: asWords },
    deliveredOn: { label: 'Went out on' },
    copyOf: { label: 'Copy of', names: { table: 'communication', column: 'title' } },
  },
})

/** The history of a key message. */
export const keyMessageHistory = roomHistory({
  table: 'key_message',
  title: 'text',
  commands: {
    addKeyMessage: 'Added the key message',
    updateKeyMessage: 'Worded the key message anew',
    removeKeyMessage: 'Took the key message away',
    restoreKeyMessage: 'Brought the key message back',
  },
  fields: { text: { label: 'Text' } },
})
