import type { FragmentType } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { LearningSourcesQuery, WaitingLearningQuery } from '../../generated/graphql.ts'

/** How many names, and how many answers, the page shows at once. */
export const SHOWN = 50

export const LearningSourcesDocument = graphql(`
  query LearningSources {
    learningSources {
      id
      version
      name
      isArchived
      lastUsedOn
      applied
      waiting
      ignored
    }
  }
`)

export const WaitingLearningDocument = graphql(`
  query WaitingLearning($first: Int!) {
    waitingLearning(first: $first) {
      total
      items {
        kind
        key
        label
        statements
        lastAt
      }
    }
  }
`)

export const LearningAnswersDocument = graphql(`
  query LearningAnswers($first: Int!) {
    learningAnswers(first: $first) {
      total
      items {
        id
        version
        kind
        label
        means
      }
    }
  }
`)

export type Source = LearningSourcesQuery['learningSources'][number]
export type Waiting = WaitingLearningQuery['waitingLearning']['items'][number]

/** What has to be asked again once statements that waited were looked at. */
export const ALL_LISTS = [LearningSourcesDocument, WaitingLearningDocument, LearningAnswersDocument]

export const SourceKeyFields = graphql(`
  fragment LearningSourceKey_Told on LearningSourceKey {
    key
    endpoint
    source {
      id
      version
      name
    }
  }
`)

/** What a learning system has to be told. */
export type SourceKey = FragmentType<typeof SourceKeyFields>

export const AddSource = graphql(`
  mutation AddLearningSource($input: AddLearningSourceInput!) {
    addLearningSource(input: $input) {
      __typename
      ...LearningSourceKey_Told
      ...Refusal_Details
    }
  }
`)

export const RenewKey = graphql(`
  mutation RenewLearningSourceKey($input: VersionedInput!) {
    renewLearningSourceKey(input: $input) {
      __typename
      ...LearningSourceKey_Told
      ...Refusal_Details
    }
  }
`)

export const RenameSource = graphql(`
  mutation RenameLearningSource($input: RenameLearningSourceInput!) {
    renameLearningSource(input: $input) {
      __typename
      ... on LearningSource {
        id
        version
        name
      }
      ...Refusal_Details
    }
  }
`)

export const ArchiveSource = graphql(`
  mutation ArchiveLearningSource($input: VersionedInput!) {
    archiveLearningSource(input: $input) {
      __typename
      ... on LearningSource {
        id
        version
        isArchived
      }
      ...Refusal_Details
    }
  }
`)

export const RestoreSource = graphql(`
  mutation RestoreLearningSource($input: VersionedInput!) {
    restoreLearningSource(input: $input) {
      __typename
      ... on LearningSource {
        id
        version
        isArchived
      }
      ...Refusal_Details
    }
  }
`)

export const AnswerLearning = graphql(`
  mutation AnswerLearning($input: AnswerLearningInput!) {
    answerLearning(input: $input) {
      __typename
      ... on LearningSettled {
        waiting
        answer {
          id
          version
          label
          means
        }
      }
      ...Refusal_Details
    }
  }
`)

export const TakeBackAnswer = graphql(`
  mutation TakeBackLearningAnswer($input: VersionedInput!) {
    takeBackLearningAnswer(input: $input) {
      __typename
      ... on LearningSettled {
        waiting
      }
      ...Refusal_Details
    }
  }
`)

export const SettleWaiting = graphql(`
  mutation RecheckWaitingLearning {
    recheckWaitingLearning {
      __typename
      ... on LearningSettled {
        waiting
      }
      ...Refusal_Details
    }
  }
`)
