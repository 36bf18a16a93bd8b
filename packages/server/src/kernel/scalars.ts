import { GraphQLLocalDate } from 'graphql-scalars'

/** A calendar day without time or zone, a `YYYY-MM-DD` string end to end. */
export const LocalDate = GraphQLLocalDate
