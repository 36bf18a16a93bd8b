import { asWords, type HistoryKind } from '../../kernel/history-kind.ts'
import { keepsTraining } from './sees-session.ts'

/** The history of a session, for those who plan trainings: who was there is no part of it. */
export const trainingSessionHistory: HistoryKind = {
  table: 'training_session',
  maySee: ({ viewer }) => Promise.resolve(keepsTraining(viewer)),
  whoMaySee: (_em, _id, viewers) => Promise.resolve(viewers.filter(keepsTraining)),
  title: `coalesce(name, code, '')`,
  commands: {
    planTrainingSession: 'Planned the session',
    updateTrainingSession: 'Changed the session',
    cancelTrainingSession: 'Cancelled the session',
    reinstateTrainingSession: 'Had the session take place after all',
    archiveTrainingSession: 'Put the session away',
    restoreTrainingSession: 'Brought the session back',
    registerForTraining: 'Registered people',
    registerMyselfForTraining: 'Registered for it',
    unregisterFromTraining: 'Took people off its list',
    unregisterMyselfFromTraining: 'Gave up a seat in it',
    closeAttendanceSheet: 'Closed the sheet',
    reopenAttendanceSheet: 'Opened the sheet again',
    renewRoomLink: 'Made another code for the room',
  },
  fields: {
    name: { label: 'Name' },
    code: { label: 'Code' },
    startsAt: { label: 'Begins' },
    endsAt: { label: 'Ends' },
    timeZone: { label: 'Time zone' },
    place: { label: 'Place' },
    link: { label: 'Link' },
    capacity: { label: 'Seats' },
    trainerId: { label: 'Trainer', names: { table: 'employee', column: 'full_name' } },
    trainerName: { label: 'Trainer from outside' },
    waveId: { label: 'Seats kept for', names: { table: 'wave', column: 'name' } },
    state: { label: 'State', tell: asWords },
  },
}
