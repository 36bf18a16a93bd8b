import { Extensions } from 'type-graphql'

/** The longest list that an answer or an input may hold; what may be longer is read in pages or as parallel arrays. */
export const LONGEST_LIST = 250

/** Declares how long a list of records can get, which the rules or the statement behind it see to. */
export const AtMost = (most: number) => Extensions({ most })
