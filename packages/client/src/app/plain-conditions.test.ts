import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType, parse, visit } from 'graphql'
import { expect, it } from 'vitest'
import documents from '../generated/persisted-documents.json'

it('a fragment names the very type that it is on, so the cache need not be told which types a union may hold', () => {
  const schema = buildSchema(readFileSync(new URL('../../../server/schema.graphql', import.meta.url), 'utf8'))
  const abstract = new Set<string>()
  const note = (name: string) => {
    if (!isObjectType(schema.getType(name))) abstract.add(name)
  }
  for (const text of Object.values(documents)) {
    visit(parse(text), {
      FragmentDefinition: ({ typeCondition }) => note(typeCondition.name.value),
      InlineFragment: ({ typeCondition }) => note(typeCondition?.name.value ?? ''),
    })
  }
  expect([...abstract]).toEqual([])
})
