import type { ApolloServerPlugin } from '@apollo/server'
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** Deepest nesting, most aliases and most mutations that one request may have. */
const LIMITS = { depth: 8, aliases: 15, mutations: 5 }

/**
 * Refuses documents that ask for too much at once, before anything is run. Fragments count where they are used,
 * so writing the same question another way costs the same.
 */
export function limitRequests(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation }) => {
          if (!operation || operation.selectionSet.selections.some(isIntrospection)) return Promise.resolve()
          const measured = measure(document, operation.selectionSet)
          if (measured.depth > LIMITS.depth) throw tooMuch(`is nested deeper than ${LIMITS.depth}`)
          if (measured.aliases > LIMITS.aliases) throw tooMuch(`has more than ${LIMITS.aliases} aliases`)
          if (operation.operation === 'mutation' && measured.roots > LIMITS.mutations) {
            throw tooMuch(`has more than ${LIMITS.mutations} mutations`)
          }
          return Promise.resolve()
        },
      }),
  }
}

const isIntrospection = (selection: SelectionSetNode['selections'][number]) =>
  selection.kind === Kind.FIELD && selection.name.value.startsWith('__')

const tooMuch = (what: string) =>
  new GraphQLError(`The request ${what}. Ask in several requests.`, {
    extensions: { code: 'REQUEST_TOO_LARGE' },
  })

function measure(document: DocumentNode, root: SelectionSetNode) {
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  let aliases = 0
  let roots = 0
  const depthOf = (set: SelectionSetNode, level: number): number =>
    Math.max(
      level,
      ...set.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(selection.name.value)
          return fragment ? depthOf(fragment.selectionSet, level) : level
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, level)
        if (selection.alias) aliases += 1
        if (level === 1) roots += 1
        return selection.selectionSet ? depthOf(selection.selectionSet, level + 1) : level
      }),
    )
  return { depth: depthOf(root, 1), aliases, roots }
}
