import { graphql } from '../../generated/gql.ts'
import type { ImportRun_WholeFragment } from '../../generated/graphql.ts'

/** An import with all that its page decides by; the long tables are asked page by page. */
export const ImportRunWhole = graphql(`
  fragment ImportRun_Whole on ImportRun {
    id
    kind
    fileName
    status
    uploadedAt
    uploadedByName
    appliedAt
    columns
    sampleRows
    fields {
      name
      label
      description
      required
    }
    mapping {
      field
      column
    }
    options {
      programId
      behaviorId
      firstPeriodStartsOn
      reportingPeriod
      archiveAbsent
      missingParentsToTop
      dayFirst
      instrumentId
      roundName
      answeredOn
      communicationId
      communicationTitle
      channel
      deliveredOn
      unwrittenSegment
      statusWords {
        word
        status
      }
      blankStatus
      scoreOf
      daysAreNumbers
      timeZone
      createCourses
    }
    plan {
      digest
      rowsRead
      addCount
      changeCount
      leaveCount
      absentCount
      refusedCount
      noticeCount
      totals {
        label
        value
      }
      words {
        word
        rows
        status
      }
    }
    progressDone
    progressTotal
    message
    canTakeBack
  }
`)

export const ImportPageDocument = graphql(`
  query ImportPage($id: ID!) {
    importRun(id: $id) {
      ...ImportRun_Whole
    }
  }
`)

export const ImportsPageDocument = graphql(`
  query ImportsPage($first: Int!, $skip: Int) {
    importRuns(first: $first, skip: $skip) {
      items {
        id
        kind
        fileName
        status
        uploadedAt
        uploadedByName
      }
      total
    }
  }
`)

export const PlanImport = graphql(`
  mutation PlanImport($input: PlanImportInput!) {
    planImport(input: $input) {
      __typename
      ...ImportRun_Whole
      ...Refusal_Details
    }
  }
`)

export const ApplyImport = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
      __typename
      ...ImportRun_Whole
      ...Refusal_Details
    }
  }
`)

export const CancelImport = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      __typename
      ...ImportRun_Whole
      ...Refusal_Details
    }
  }
`)

export const TakeBackImport = graphql(`
  mutation TakeBackImport($id: ID!) {
    takeBackImport(id: $id) {
      __typename
      ...ImportRun_Whole
      ...Refusal_Details
    }
  }
`)

export type ImportRun = ImportRun_WholeFragment
export type ImportPlan = NonNullable<ImportRun['plan']>
