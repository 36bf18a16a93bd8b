/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
export type AdoptionStatus =
  'BELOW' | 'CANNOT_SAY_YET' | 'ENTERED' | 'NOT_YET_SHOWN' | 'RELAPSING' | 'SECURED' | 'SUSTAINED'

export type CannotSayReason = 'NOBODY_IN_SCOPE' | 'NOBODY_OBSERVED' | 'TOO_FEW_PEOPLE'

export type Measurement = 'CENSUS' | 'SAMPLE'

export type RefusalCode =
  | 'ALREADY_EXISTS'
  | 'CONFLICT'
  | 'CYCLE'
  | 'INVALID_INPUT'
  | 'IN_USE'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_PLANNED'
  | 'STALE_PLAN'
  | 'WRONG_TOKEN'

export type Role = 'ADMINISTRATOR' | 'EMPLOYEE' | 'EXECUTIVE' | 'HR' | 'LINE_MANAGER' | 'PROGRAM_MANAGER'

export type Refusal_DetailsFragment = {
  readonly code: RefusalCode
  readonly message: string
  readonly problems: ReadonlyArray<{
    readonly field: string
    readonly code: string
    readonly message: string
  }>
} & { ' $fragmentName'?: 'Refusal_DetailsFragment' }

export type Gauge_FigureFragment = {
  readonly status: AdoptionStatus
  readonly reason: CannotSayReason | null
  readonly eligible: number | null
  readonly observed: number | null
  readonly adopters: number | null
  readonly rate: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly asOf: string
  readonly measurement: Measurement
  readonly band: { readonly lower: number; readonly upper: number }
} & { ' $fragmentName'?: 'Gauge_FigureFragment' }

export type ViewerQueryVariables = Exact<{ [key: string]: never }>

export type ViewerQuery = {
  readonly viewer: {
    readonly id: string
    readonly displayName: string
    readonly email: string
    readonly organization: {
      readonly id: string
      readonly name: string
      readonly isDemonstration: boolean
      readonly minimumGroupSize: number
      readonly attribution: string | null
    }
    readonly roles: ReadonlyArray<{
      readonly id: string
      readonly role: Role
      readonly unit: { readonly id: string; readonly name: string } | null
      readonly program: { readonly id: string; readonly name: string } | null
    }>
    readonly can: {
      readonly readBoard: { readonly allowed: boolean; readonly reason: string | null }
      readonly editStructure: { readonly allowed: boolean; readonly reason: string | null }
      readonly importStructure: { readonly allowed: boolean; readonly reason: string | null }
      readonly importObservations: { readonly allowed: boolean; readonly reason: string | null }
      readonly createProgram: { readonly allowed: boolean; readonly reason: string | null }
      readonly manageAccounts: { readonly allowed: boolean; readonly reason: string | null }
      readonly recordObservations: { readonly allowed: boolean; readonly reason: string | null }
      readonly readEmployees: { readonly allowed: boolean; readonly reason: string | null }
    }
  } | null
}

export const Refusal_DetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Refusal_Details' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Refusal_DetailsFragment, unknown>
export const Gauge_FigureFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Gauge_Figure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdoptionFigure' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adopters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lower' } },
          { kind: 'Field', name: { kind: 'Name', value: 'upper' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measurement' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'band' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lower' } },
                { kind: 'Field', name: { kind: 'Name', value: 'upper' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Gauge_FigureFragment, unknown>
export const ViewerDocument = {
  __meta__: { hash: 'sha256:d38717e3026b5f1068aabe065fed279192b90419e14d7846bd385cf4ea488387' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organization' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'minimumGroupSize' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'attribution' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'program' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'can' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'readBoard' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'editStructure' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'importStructure' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'importObservations' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'createProgram' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'manageAccounts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'recordObservations' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'readEmployees' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>
