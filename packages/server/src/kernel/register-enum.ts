import { registerEnumType } from 'type-graphql'

type Upper<Value extends string> = { [Key in Value as Uppercase<Key>]: Key }

/**
 * Registers a list of lower-case words as a GraphQL enum in upper case; resolvers keep working with the words.
 * Every value needs its description: the schema is the manual.
 */
export function registerEnum<Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): Upper<Value> {
  const words = Object.keys(values) as Value[] // the keys of a record by these very words
  const byName = Object.fromEntries(words.map((word) => [word.toUpperCase(), word])) as Upper<Value> // as built here
  const describe = words.map((word) => [word.toUpperCase(), { description: values[word] }])
  registerEnumType(byName, { name, description, valuesConfig: Object.fromEntries(describe) })
  return byName
}
