import { graphql } from '../../../generated/gql.ts'

/** What waits for the viewer's answer, and what became of what they were asked before. */
export const MySurveysDocument = graphql(`
  query MySurveys {
    mySurveys {
      id
      name
      programName
      closesOn
      path
    }
    myChecks {
      id
      programName
      about
      closesOn
      path
    }
    myEvaluations {
      id
      courseTitle
      sessionName
      endedOn
      closesOn
      path
    }
    closedSurveys {
      id
      name
      programName
      closedAt
      invited
      answered
      weakest
      dimensions {
        dimension
        cell {
          index
          word
        }
      }
      replies {
        id
        replies {
          id
          version
          theme
          said
          done
        }
      }
    }
  }
`)
