import { graphql } from '../../generated/gql.ts'

/** What is on file of a session or a course, in numbers. */
export const TrainingOnFileDocument = graphql(`
  query TrainingOnFile($sessionId: ID, $courseId: ID) {
    trainingOnFile(sessionId: $sessionId, courseId: $courseId) {
      wholes {
        ...OnFile_Summary
      }
      parts {
        ...OnFile_Summary
      }
      eachPart {
        sessionId
        code
        name
        people
        ofPeople
      }
    }
  }
`)

export const OnFileSummary = graphql(`
  fragment OnFile_Summary on AttendanceSummary {
    entries
    people
    scores
    meanScore
    passedScores
    recognized
    outcomes {
      outcome
      status
      entries
    }
  }
`)
