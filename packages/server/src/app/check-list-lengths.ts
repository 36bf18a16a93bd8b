import { getNamedType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql'
import { LONGEST_LIST } from '../kernel/at-most.ts'
import { isList, takesSize } from './measure-operation.ts'

/**
 * Throws unless every list of records says how long it can get: what it declares with `AtMost`, or the `first` of the field
 * that answers the page around it. Without, nobody could tell what an operation may cost.
 */
export function checkListLengths(schema: GraphQLSchema): void {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).map((field) => ({ owner: type.name, field }))
      : [],
  )
  const isPage = (name: string) => {
    const answering = fields.filter(({ field }) => getNamedType(field.type).name === name)
    return answering.length > 0 && answering.every(({ field }) => takesSize(field))
  }
  for (const { owner, field } of fields) {
    const most = field.extensions['most']
    if (typeof most === 'number' && most > LONGEST_LIST)
      throw new Error(`${owner}.${field.name} may hold ${most} records, more than ${LONGEST_LIST}.`)
    const isCounted = most !== undefined || takesSize(field) || isPage(owner)
    if (isList(field.type) && !isLeafType(getNamedType(field.type)) && !isCounted)
      throw new Error(`Nobody has decided how long ${owner}.${field.name} may get: declare it with AtMost.`)
  }
}
