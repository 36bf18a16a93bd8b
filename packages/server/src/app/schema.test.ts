import { isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from 'graphql'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createSchema, printContract } from './schema.ts'

const ROOTS = new Set(['Query', 'Mutation'])

describe('the contract', () => {
  it('is committed as the code has it', async () => {
    const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
    expect(committed).toBe(printContract(await createSchema()))
  })

  it('describes every type, field, argument and value: it is the manual', async () => {
    const silent: string[] = []
    const note = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description) silent.push(name)
    }
    for (const type of Object.values((await createSchema()).getTypeMap())) {
      if (isIntrospectionType(type)) continue
      if (!ROOTS.has(type.name)) note(type.name, type)
      if (isEnumType(type)) type.getValues().forEach((value) => note(`${type.name}.${value.name}`, value))
      if (!isObjectType(type) && !isInputObjectType(type)) continue
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field)
      if (!isObjectType(type)) continue
      for (const { name, args } of Object.values(type.getFields())) {
        for (const arg of args) note(`${type.name}.${name}.${arg.name}`, arg)
      }
    }
    expect(silent).toEqual([])
  })
})
