import type { HistoryKind } from '../../kernel/history-kind.ts'
import { mayCall } from '../access/access.module.ts'

/** The history of a learning system, for whoever keeps training. Of its keys only that there was another one. */
export const learningSourceHistory: HistoryKind = {
  table: 'learning_source',
  title: 'name',
  maySee: ({ viewer }) => Promise.resolve(mayCall(viewer, 'Query.learningSources')),
  commands: {
    addLearningSource: 'Let it send statements',
    renameLearningSource: 'Gave it another name',
    renewLearningSourceKey: 'Made another key',
    archiveLearningSource: 'Put it away',
    restoreLearningSource: 'Brought it back',
  },
  fields: { name: { label: 'Name' } },
}
