import { graphql } from '../../generated/gql.ts'
import type { Audience_WholeFragment, AudiencePreview_WholeFragment } from '../../generated/graphql.ts'

/** An audience as its page and the list show it. */
export const AudienceWhole = graphql(`
  fragment Audience_Whole on Audience {
    id
    version
    removed
    name
    kind
    people
    slant
    whatsInIt
    preferredSender
    preferredChannel
    frequencyDays
    coverageTarget
    auditIntervalDays
    rule {
      unitIds
      unitNames
      jobFamilies
      levels
      locations
      roles
    }
    impacts {
      id
      version
      kind
      currentState
      futureState
      severity
    }
    impactWeight {
      severities
      counts
      total
    }
  }
`)

/** To whom a program speaks: what any change of an audience may move. */
export const AudienceReach = graphql(`
  fragment Audience_Reach on ProgramAudiences {
    id
    seesPeople
    countStep
    audiences {
      id
      people
    }
    overlaps {
      audienceIds
      people
    }
    unspoken {
      people
      reached
      unitCount
      unitIds
      unitNames
      unitPeople
    }
  }
`)

export const AudiencesPageDocument = graphql(`
  query AudiencesPage($programId: ID!) {
    program(id: $programId) {
      id
      name
      ...Program_MayEdit
    }
    audiences(programId: $programId) {
      ...Audience_Reach
      audiences {
        ...Audience_Whole
      }
    }
  }
`)

export const AudiencePageDocument = graphql(`
  query AudiencePage($audienceId: ID!, $programId: ID!) {
    program(id: $programId) {
      id
      ...Program_MayEdit
    }
    audience(id: $audienceId) {
      ...Audience_Whole
      ofProgram {
        id
        seesPeople
        countStep
      }
    }
  }
`)

/** Whom an audience holds, or would hold: how many they are, where they are, and a page of them by name. */
export const PreviewWhole = graphql(`
  fragment AudiencePreview_Whole on AudiencePreview {
    people
    withoutAddress
    unitCount
    unitNames
    unitPeople
    endCursor
    items {
      id
      fullName
      staffNumber
      unitName
      jobFamily
      level
      location
      hasAddress
    }
  }
`)

export const AudiencePeopleDocument = graphql(`
  query AudiencePeople($audienceId: ID!, $page: PageInput!) {
    audience(id: $audienceId) {
      id
      preview(page: $page) {
        ...AudiencePreview_Whole
      }
    }
  }
`)

export const AudiencePreviewDocument = graphql(`
  query AudiencePreview($programId: ID!, $rule: AudienceRuleInput!, $page: PageInput!, $search: String) {
    audiencePreview(programId: $programId, rule: $rule, page: $page, search: $search) {
      ...AudiencePreview_Whole
    }
  }
`)

export const AudienceWordsDocument = graphql(`
  query AudienceWords($programId: ID!) {
    audienceWords(programId: $programId) {
      jobFamilies
      jobFamilyPeople
      levels
      levelPeople
      locations
      locationPeople
    }
  }
`)

export const PeopleMatchDocument = graphql(`
  query PeopleMatch($programId: ID!, $people: String!, $audienceId: ID) {
    peopleMatch(programId: $programId, people: $people, audienceId: $audienceId) {
      staffNumbers
      names
      listed
      doubled
      unknown
      unclear
    }
  }
`)

export type Audience = Omit<Audience_WholeFragment, ' $fragmentName'>
export type Impact = Audience['impacts'][number]
export type Preview = Omit<AudiencePreview_WholeFragment, ' $fragmentName'>
