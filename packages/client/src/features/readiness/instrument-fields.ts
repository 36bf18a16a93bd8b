import { graphql } from '../../generated/gql.ts'
import type { Instrument_WholeFragment } from '../../generated/graphql.ts'

/** One version of an instrument with all it asks. */
export const InstrumentWhole = graphql(`
  fragment Instrument_Whole on ReadinessInstrument {
    id
    version
    family
    number
    isBuiltIn
    isInUse
    name
    source
    licence
    languages
    archivedAt
    anchors {
      lowest {
        en
        de
        fr
        es
        it
        nl
        pl
        pt
      }
      highest {
        en
        de
        fr
        es
        it
        nl
        pl
        pt
      }
    }
    items {
      key
      dimension
      marker
      isReversed
      scaleMin
      scaleMax
      text {
        en
        de
        fr
        es
        it
        nl
        pl
        pt
      }
    }
  }
`)

/** What a round can ask. */
export const AskableInstrumentsDocument = graphql(`
  query AskableInstruments {
    instruments {
      id
      name
      number
      completeLanguages
    }
  }
`)

export const InstrumentsPageDocument = graphql(`
  query InstrumentsPage($archived: Boolean!) {
    instruments(archived: $archived) {
      id
      version
      family
      number
      name
      isBuiltIn
      isInUse
      itemCount
      languages
      completeLanguages
    }
  }
`)

export const InstrumentPageDocument = graphql(`
  query InstrumentPage($id: ID!) {
    instrument(id: $id) {
      ...Instrument_Whole
      versions {
        id
        number
        isInUse
      }
    }
  }
`)

export type Instrument = Instrument_WholeFragment
