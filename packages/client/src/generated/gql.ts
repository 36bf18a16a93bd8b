/* eslint-disable */
import * as types from './graphql.ts'
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment Refusal_Details on Refusal {\n    code\n    message\n    problems {\n      field\n      code\n      message\n    }\n  }\n': typeof types.Refusal_DetailsFragmentDoc
  '\n  fragment Gauge_Figure on AdoptionFigure {\n    status\n    reason\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n    asOf\n    measurement\n    band {\n      lower\n      upper\n    }\n  }\n': typeof types.Gauge_FigureFragmentDoc
  '\n  query Viewer {\n    viewer {\n      id\n      displayName\n      email\n      organization {\n        id\n        name\n        isDemonstration\n        minimumGroupSize\n        attribution\n      }\n      roles {\n        id\n        role\n        unit {\n          id\n          name\n        }\n        program {\n          id\n          name\n        }\n      }\n      can {\n        readBoard {\n          allowed\n          reason\n        }\n        editStructure {\n          allowed\n          reason\n        }\n        importStructure {\n          allowed\n          reason\n        }\n        importObservations {\n          allowed\n          reason\n        }\n        createProgram {\n          allowed\n          reason\n        }\n        manageAccounts {\n          allowed\n          reason\n        }\n        recordObservations {\n          allowed\n          reason\n        }\n        readEmployees {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n': typeof types.ViewerDocument
}
const documents: Documents = {
  '\n  fragment Refusal_Details on Refusal {\n    code\n    message\n    problems {\n      field\n      code\n      message\n    }\n  }\n':
    types.Refusal_DetailsFragmentDoc,
  '\n  fragment Gauge_Figure on AdoptionFigure {\n    status\n    reason\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n    asOf\n    measurement\n    band {\n      lower\n      upper\n    }\n  }\n':
    types.Gauge_FigureFragmentDoc,
  '\n  query Viewer {\n    viewer {\n      id\n      displayName\n      email\n      organization {\n        id\n        name\n        isDemonstration\n        minimumGroupSize\n        attribution\n      }\n      roles {\n        id\n        role\n        unit {\n          id\n          name\n        }\n        program {\n          id\n          name\n        }\n      }\n      can {\n        readBoard {\n          allowed\n          reason\n        }\n        editStructure {\n          allowed\n          reason\n        }\n        importStructure {\n          allowed\n          reason\n        }\n        importObservations {\n          allowed\n          reason\n        }\n        createProgram {\n          allowed\n          reason\n        }\n        manageAccounts {\n          allowed\n          reason\n        }\n        recordObservations {\n          allowed\n          reason\n        }\n        readEmployees {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n':
    types.ViewerDocument,
}

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Refusal_Details on Refusal {\n    code\n    message\n    problems {\n      field\n      code\n      message\n    }\n  }\n',
): (typeof documents)['\n  fragment Refusal_Details on Refusal {\n    code\n    message\n    problems {\n      field\n      code\n      message\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Gauge_Figure on AdoptionFigure {\n    status\n    reason\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n    asOf\n    measurement\n    band {\n      lower\n      upper\n    }\n  }\n',
): (typeof documents)['\n  fragment Gauge_Figure on AdoptionFigure {\n    status\n    reason\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n    asOf\n    measurement\n    band {\n      lower\n      upper\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Viewer {\n    viewer {\n      id\n      displayName\n      email\n      organization {\n        id\n        name\n        isDemonstration\n        minimumGroupSize\n        attribution\n      }\n      roles {\n        id\n        role\n        unit {\n          id\n          name\n        }\n        program {\n          id\n          name\n        }\n      }\n      can {\n        readBoard {\n          allowed\n          reason\n        }\n        editStructure {\n          allowed\n          reason\n        }\n        importStructure {\n          allowed\n          reason\n        }\n        importObservations {\n          allowed\n          reason\n        }\n        createProgram {\n          allowed\n          reason\n        }\n        manageAccounts {\n          allowed\n          reason\n        }\n        recordObservations {\n          allowed\n          reason\n        }\n        readEmployees {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Viewer {\n    viewer {\n      id\n      displayName\n      email\n      organization {\n        id\n        name\n        isDemonstration\n        minimumGroupSize\n        attribution\n      }\n      roles {\n        id\n        role\n        unit {\n          id\n          name\n        }\n        program {\n          id\n          name\n        }\n      }\n      can {\n        readBoard {\n          allowed\n          reason\n        }\n        editStructure {\n          allowed\n          reason\n        }\n        importStructure {\n          allowed\n          reason\n        }\n        importObservations {\n          allowed\n          reason\n        }\n        createProgram {\n          allowed\n          reason\n        }\n        manageAccounts {\n          allowed\n          reason\n        }\n        recordObservations {\n          allowed\n          reason\n        }\n        readEmployees {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n']

export function graphql(source: string) {
  return (documents as any)[source] ?? {}
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never
