import { graphql } from '../../generated/gql.ts'
import type {
  Course_WholeFragment,
  CourseCatalogQuery,
  Requirement_RowFragment,
} from '../../generated/graphql.ts'

/** A course as its page shows it, and as its form changes it. */
export const CourseWhole = graphql(`
  fragment Course_Whole on TrainingCourse {
    id
    version
    code
    title
    description
    mode
    level
    durationMinutes
    validityMonths
    passScore
    link
    archived
    needsIds
    needsTitles
    behaviors {
      id
      name
      programId
      programName
    }
  }
`)

/** That an audience has to take a course, as a row. */
export const RequirementRow = graphql(`
  fragment Requirement_Row on TrainingRequirement {
    id
    version
    programId
    programName
    courseId
    courseTitle
    courseMode
    audienceId
    audienceName
    dueOn
    people
    mayChange {
      allowed
    }
  }
`)

export const CourseCatalogDocument = graphql(`
  query CourseCatalog($page: PageInput!, $search: String, $mode: TrainingMode, $archived: Boolean!) {
    trainingCourses(page: $page, search: $search, mode: $mode, archived: $archived) {
      total
      endCursor
      items {
        id
        code
        title
        mode
        level
        durationMinutes
        validityMonths
        passScore
        needsTitles
        requiredOf
      }
    }
  }
`)

export const CoursePageDocument = graphql(`
  query CoursePage($id: ID!) {
    trainingCourse(id: $id) {
      ...Course_Whole
      requirements {
        ...Requirement_Row
      }
    }
  }
`)

export const ProgramTrainingDocument = graphql(`
  query ProgramTraining($programId: ID!) {
    program(id: $programId) {
      id
      name
      archivedAt
    }
    programTraining(programId: $programId) {
      id
      requirements {
        ...Requirement_Row
      }
    }
  }
`)

/** What of a program a course can be tied to. */
export const ProgramChoicesDocument = graphql(`
  query TrainingProgramChoices($programId: ID!) {
    program(id: $programId) {
      id
      behaviors {
        id
        name
      }
    }
    audiences(programId: $programId) {
      id
      audiences {
        id
        name
      }
    }
  }
`)

export type Course = Omit<Course_WholeFragment, ' $fragmentName'>
export type CourseInList = CourseCatalogQuery['trainingCourses']['items'][number]
export type Requirement = Omit<Requirement_RowFragment, ' $fragmentName'>
