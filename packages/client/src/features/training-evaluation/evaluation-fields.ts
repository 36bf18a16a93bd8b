import { graphql } from '../../generated/gql.ts'
import type {
  BehaviorEffect_LooksFragment,
  BehaviorLook_WordsFragment,
  TrainingLearning_WordsFragment,
  TrainingReaction_WordsFragment,
} from '../../generated/graphql.ts'

export const ReactionWords = graphql(`
  fragment TrainingReaction_Words on TrainingReaction {
    answered
    mean
    favorable
    statements {
      text
      answered
      mean
      favorable
    }
  }
`)

export const LearningWords = graphql(`
  fragment TrainingLearning_Words on TrainingLearning {
    people
    meanBefore
    meanAfter
    gain
    lower
    upper
    passedBefore
    passedAfter
  }
`)

export const LookWords = graphql(`
  fragment BehaviorLook_Words on BehaviorLook {
    day
    state
    nextOn
    attendees
    attendeesObserved
    attendeesShare
    others
    othersObserved
    othersShare
    difference
    lower
    upper
  }
`)

export const EffectLooks = graphql(`
  fragment BehaviorEffect_Looks on BehaviorEffect {
    behaviorId
    name
    isUnlearned
    programId
    programName
    isNamed
    isSilent
    looks {
      ...BehaviorLook_Words
    }
    objective {
      id
      statement
      metric
      unit
      baseline
      target
      measuredSince {
        result
        wonOn
        title
      }
    }
  }
`)

export const EvaluationsDocument = graphql(`
  query TrainingEvaluations($filter: TrainingEvaluationFilter!) {
    trainingEvaluation(filter: $filter) {
      asOf
      total
      seesEverybody
      byDoing {
        share
        hours
        modes {
          mode
          hours
        }
      }
      courses {
        id
        code
        title
        mode
        minimumGroupSize
        reaction {
          answered
          mean
          favorable
        }
        learning {
          ...TrainingLearning_Words
        }
      }
    }
  }
`)

/** What people do at work, course by course: it takes longest to work out, so it is asked for by itself. */
export const EvaluatedBehaviorDocument = graphql(`
  query EvaluatedBehavior($filter: TrainingEvaluationFilter!) {
    trainingEvaluation(filter: $filter) {
      asOf
      courses {
        id
        flag
        headline {
          behaviorId
          name
          isNamed
          latest {
            ...BehaviorLook_Words
          }
        }
        served {
          id
          metric
          unit
          baseline
          target
          measuredSince {
            result
            wonOn
          }
        }
      }
    }
  }
`)

export const CourseEvaluationDocument = graphql(`
  query CourseEvaluation($courseId: ID!) {
    courseEvaluation(courseId: $courseId) {
      id
      asOf
      minimumGroupSize
      flag
      reaction {
        ...TrainingReaction_Words
      }
      learning {
        ...TrainingLearning_Words
      }
      effects {
        ...BehaviorEffect_Looks
      }
    }
  }
`)

/** All that the page of a session tells of whether it worked. */
export const SessionEvaluationParts = graphql(`
  fragment SessionEvaluation_Parts on SessionEvaluation {
    id
    asOf
    notAsked
    asked {
      id
      version
      openedOn
      closesOn
      isOpen
      invited
      minimumGroupSize
      comments
      reaction {
        ...TrainingReaction_Words
      }
    }
    learning {
      ...TrainingLearning_Words
    }
    effects {
      ...BehaviorEffect_Looks
    }
  }
`)

export const SessionEvaluationDocument = graphql(`
  query SessionEvaluation($sessionId: ID!) {
    sessionEvaluation(sessionId: $sessionId) {
      ...SessionEvaluation_Parts
    }
  }
`)

export const CloseEvaluationDocument = graphql(`
  mutation CloseTrainingEvaluation($input: VersionedInput!) {
    closeTrainingEvaluation(input: $input) {
      ...SessionEvaluation_Parts
      ...Refusal_Details
    }
  }
`)

export type Reaction = Omit<TrainingReaction_WordsFragment, ' $fragmentName'>
export type Learning = Omit<TrainingLearning_WordsFragment, ' $fragmentName'>
export type Look = Omit<BehaviorLook_WordsFragment, ' $fragmentName'>
export type Effect = Omit<BehaviorEffect_LooksFragment, ' $fragmentName' | 'looks'> & { looks: Look[] }
