import { graphql } from '../../generated/gql.ts'

export const MyTrainingWhole = graphql(`
  fragment MyTraining_Whole on MyTraining {
    id
    required {
      id
      title
      programName
      dueOn
      state
      expiresOn
      link
    }
    upcoming {
      id
      waitingPlace
      calendarFile
      session {
        ...TrainingSession_Row
      }
    }
    open {
      ...TrainingSession_Row
    }
    completed {
      id
      title
      completedOn
      expiresOn
      score
    }
    led {
      ...TrainingSession_Row
    }
  }
`)

export const MyTrainingDocument = graphql(`
  query MyTraining {
    myTraining {
      ...MyTraining_Whole
    }
    myEvaluations {
      id
      courseTitle
      sessionName
      endedOn
      closesOn
      path
    }
  }
`)

export const ChooseSession = graphql(`
  mutation RegisterMyselfForTraining($input: RegisterMyselfForTrainingInput!) {
    registerMyselfForTraining(input: $input) {
      __typename
      ...MyTraining_Whole
      ...Refusal_Details
    }
  }
`)

export const GiveUpSession = graphql(`
  mutation UnregisterMyselfFromTraining($input: MyTrainingSessionInput!) {
    unregisterMyselfFromTraining(input: $input) {
      __typename
      ...MyTraining_Whole
      ...Refusal_Details
    }
  }
`)
