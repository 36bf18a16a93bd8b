import { calendarDate } from '@tidemark/domain/kernel/calendar-date'
import { problemsOf, type Problem } from '@tidemark/domain/kernel/problem'
import { storableText } from '@tidemark/domain/kernel/text-input'
import {
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql'
import { LONGEST_LIST } from '../kernel/at-most.ts'

/**
 * What no operation could work with, whatever its own rules say: text that can't be stored, days outside of the calendar, endless
 * lists. So a rule that was forgotten is a refusal with field and reason, and not a fault.
 */
export function problemsOfArguments(
  args: readonly GraphQLArgument[],
  values: Record<string, unknown>,
): Problem[] {
  const problems = args.flatMap(({ name, type }) =>
    // A mutation's fields are known by their own names.
    problemsIn(type, values[name], name === 'input' ? '' : name),
  )
  return problems.slice(0, LONGEST_LIST)
}

function problemsIn(given: GraphQLInputType, value: unknown, field: string): Problem[] {
  if (value === null || value === undefined) return []
  const type = getNullableType(given)
  if (isListType(type)) return Array.isArray(value) ? problemsInList(type.ofType, value, field) : []
  if (isInputObjectType(type)) {
    const values = Object(value)
    return Object.values(type.getFields()).flatMap((each) =>
      problemsIn(each.type, values[each.name], field ? `${field}.${each.name}` : each.name),
    )
  }
  if (typeof value !== 'string') return []
  const checked = problemsOf(type.name === 'LocalDate' ? calendarDate : storableText, value)
  return checked.ok ? [] : checked.problems.map((problem) => ({ ...problem, field }))
}

function problemsInList(type: GraphQLInputType, values: readonly unknown[], field: string): Problem[] {
  if (values.length > LONGEST_LIST) {
    return [{ field, code: 'too_large', message: `Send at most ${LONGEST_LIST} at once.` }]
  }
  return values.flatMap((value, place) => problemsIn(type, value, field ? `${field}.${place}` : `${place}`))
}
