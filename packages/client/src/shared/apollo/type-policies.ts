import type { TypePolicies } from '@apollo/client/cache'

const partOfItsOwner = { keyFields: false, merge: true } as const
const replacedAsAWhole = { keyFields: false, merge: false } as const

// A list that got shorter is the whole list now: what is missing was removed and not merely left out.
const wholeList = { merge: false } as const

/**
 * How the cache knows what belongs together. Things with an `id` are known by it; these have none:
 * - parallel arrays are one value, and merging two lengths of them would mix up rows;
 * - small objects of one owner are merged, so that two queries may select different fields of them;
 * - a team sheet is known by program, unit and day, so that an answer to a recording updates the page.
 */
export const typePolicies: TypePolicies = {
  UnitTree: replacedAsAWhole,
  BoardRows: replacedAsAWhole,
  UnitTrend: replacedAsAWhole,
  AdoptionBoard: partOfItsOwner,
  UnitAdoption: partOfItsOwner,
  FigureSheet: partOfItsOwner,
  AdoptionFigure: partOfItsOwner,
  Cascade: partOfItsOwner,
  Crossing: partOfItsOwner,
  ThresholdBand: partOfItsOwner,
  Permission: partOfItsOwner,
  ViewerCan: partOfItsOwner,
  UnitPermissions: partOfItsOwner,
  ProgramPermissions: partOfItsOwner,
  CommentPermissions: partOfItsOwner,
  CommentCounts: replacedAsAWhole,
  ImportOptions: partOfItsOwner,
  TeamSheet: {
    keyFields: ['program', ['id'], 'unit', ['id'], 'on'],
    fields: { people: wholeList, unitCounts: wholeList },
  },
  Query: { fields: { obstacles: wholeList, programs: wholeList } },
  Viewer: { fields: { roles: wholeList } },
  Account: { fields: { roles: wholeList } },
  BusinessUnit: { fields: { path: wholeList } },
  Employee: { fields: { memberships: wholeList } },
  Program: {
    fields: { objectives: wholeList, waves: wholeList, steps: wholeList, behaviors: wholeList },
  },
  Comment: { fields: { mentions: wholeList } },
  Obstacle: { fields: { steps: wholeList, unitIds: wholeList, unitNames: wholeList } },
  ObstacleElsewhere: replacedAsAWhole,
  BlockerSuggestions: { fields: { open: wholeList, answered: wholeList } },
  Wave: {
    fields: { unitIds: wholeList, unitNames: wholeList, dependsOnIds: wholeList, warnings: wholeList },
  },
  Coalition: { fields: { members: wholeList, meetings: wholeList } },
  CoalitionMember: { fields: { unitIds: wholeList, unitNames: wholeList } },
  CoalitionMeeting: { fields: { memberIds: wholeList, memberNames: wholeList } },
  StakeholderMap: { fields: { stakeholders: wholeList, relations: wholeList } },
  WeightedSupport: partOfItsOwner,
  StakeholderStanding: replacedAsAWhole,
  CalendarFeed: { fields: { next: wholeList } },
  ProgramAudiences: { fields: { audiences: wholeList, overlaps: wholeList } },
  Audience: { fields: { impacts: wholeList } },
  AudienceRule: replacedAsAWhole,
  Unspoken: replacedAsAWhole,
  ImpactWeight: replacedAsAWhole,
  AudienceWords: replacedAsAWhole,
  PeopleMatch: replacedAsAWhole,
  EvidenceList: { fields: { items: wholeList } },
  ProgramWins: { fields: { liveWaves: wholeList, wins: wholeList } },
  ReadinessRows: replacedAsAWhole,
  ReadinessGroup: replacedAsAWhole,
  RoundReplies: { fields: { replies: wholeList } },
  ShortTermWin: { fields: { missing: wholeList, recognized: wholeList } },
  WaveWins: { fields: { missing: wholeList } },
  ScopeTerms: partOfItsOwner,
  ScopeTotal: partOfItsOwner,
  ScopeCreep: partOfItsOwner,
  ScopeLedger: { fields: { entries: wholeList, creepSteps: wholeList } },
  GoPermissions: partOfItsOwner,
  GoReading: replacedAsAWhole,
  GoGate: { fields: { criteria: wholeList, decisions: wholeList, takenAway: wholeList } },
  TrainingSession: { fields: { parts: wholeList, overlaps: wholeList } },
  // Says which part of the series the session is, so each session has one of its own.
  TrainingSeriesRef: replacedAsAWhole,
  TrainingSeats: replacedAsAWhole,
  MyTraining: {
    fields: {
      required: wholeList,
      upcoming: wholeList,
      open: wholeList,
      completed: wholeList,
      led: wholeList,
    },
  },
  ImportRun: { fields: { mapping: wholeList, fields: wholeList, columns: wholeList, sampleRows: wholeList } },
  // Pages of changes belong to one plan: after another dry run the former pages must not be shown.
  ImportPlan: {
    keyFields: false,
    merge: (existing, incoming, { readField, mergeObjects }) =>
      existing && readField('digest', existing) === readField('digest', incoming)
        ? mergeObjects(existing, incoming)
        : incoming,
  },
}
