import { graphql } from '../../generated/gql.ts'
import type {
  RequiredPeopleQuery,
  TrainingCoverageQuery,
  TrainingSeatsQuery,
} from '../../generated/graphql.ts'

export const TrainingCoverageDocument = graphql(`
  query TrainingCoverage($programId: ID, $waveId: ID, $courseId: ID, $asOf: LocalDate) {
    trainingCoverage(programId: $programId, waveId: $waveId, courseId: $courseId, asOf: $asOf) {
      asOf
      seesNames
      seesSomeNames
      seesExpiry
      minimum
      programIds
      programNames
      courseIds
      courseTitles
      whole {
        count
        of
      }
      leftOut
      unitIds
      unitNames
      parentIndex
      completed
      required
      courses {
        courseId
        code
        title
        whole {
          count
          of
        }
        completed
        required
      }
      waves {
        waveId
        name
        goLiveOn
        share {
          count
          of
        }
        leftOut
      }
    }
  }
`)

/** Nothing but the figure: for a line on another page. */
export const CoverageLineDocument = graphql(`
  query TrainingCoverageLine($programId: ID, $courseId: ID, $unitId: ID) {
    trainingCoverageFigure(programId: $programId, courseId: $courseId, unitId: $unitId) {
      asOf
      share {
        count
        of
      }
    }
  }
`)

export const CoverageFigureDocument = graphql(`
  query TrainingCoverageFigure($programId: ID, $waveId: ID, $courseId: ID, $unitId: ID, $asOf: LocalDate) {
    trainingCoverageFigure(
      programId: $programId
      waveId: $waveId
      courseId: $courseId
      unitId: $unitId
      asOf: $asOf
    ) {
      title
      asOf
      share {
        count
        of
      }
      inWords
      inSymbols
      inputs {
        name
        value
        explanation
      }
      sources {
        label
        url
      }
    }
  }
`)

export const RequiredPeopleDocument = graphql(`
  query RequiredPeople($filter: RequiredPersonFilter!, $page: PageInput!) {
    requiredPeople(filter: $filter, page: $page) {
      total
      endCursor
      items {
        employeeId
        fullName
        staffNumber
        unit {
          id
          name
        }
        courseId
        courseTitle
        dueOn
        state
        completedOn
        expiresOn
      }
    }
  }
`)

export const TrainingSeatsDocument = graphql(`
  query TrainingSeats($programId: ID!) {
    trainingSeats(programId: $programId) {
      waveId
      waveName
      goLiveOn
      courseId
      courseTitle
      needed
      seated
      kept
      shared
      gap
    }
  }
`)

export type Coverage = NonNullable<TrainingCoverageQuery['trainingCoverage']>
export type RequiredPerson = NonNullable<RequiredPeopleQuery['requiredPeople']>['items'][number]
export type SeatGap = NonNullable<TrainingSeatsQuery['trainingSeats']>[number]

/** Some of all; null where nothing can be said. */
export type Share = { readonly count: number; readonly of: number } | null | undefined
