import { InMemoryCache, gql } from '@apollo/client'
import { expect, it } from 'vitest'
import { typePolicies } from './type-policies.ts'

const run = gql`
  query Run {
    importRun(id: "i1") {
      id
      plan {
        digest
        addCount
      }
    }
  }
`
const changes = gql`
  query Changes {
    importRun(id: "i1") {
      id
      plan {
        digest
        changes(first: 1) {
          total
        }
      }
    }
  }
`
const plan = (digest: string) => ({ __typename: 'ImportPlan', digest })
const importRun = (of: object) => ({ importRun: { __typename: 'ImportRun', id: 'i1', plan: of } })
const page = { __typename: 'ImportChangePage', total: 7 }

it('keeps the pages of a plan that is looked at again', () => {
  const cache = new InMemoryCache({ typePolicies })
  cache.writeQuery({ query: changes, data: importRun({ ...plan('one'), changes: page }) })
  cache.writeQuery({ query: run, data: importRun({ ...plan('one'), addCount: 2 }) })
  expect(cache.readQuery({ query: changes })).not.toBeNull()
})

it('drops the pages of the former plan when the file was checked anew', () => {
  const cache = new InMemoryCache({ typePolicies })
  cache.writeQuery({ query: changes, data: importRun({ ...plan('one'), changes: page }) })
  cache.writeQuery({ query: run, data: importRun({ ...plan('two'), addCount: 2 }) })
  expect(cache.readQuery({ query: changes })).toBeNull()
})
