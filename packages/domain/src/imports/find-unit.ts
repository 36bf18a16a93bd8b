import { foldName } from './fold-name.ts'
import { quote } from './import-problem.ts'

/** A unit that a file may name by its code or its name. */
export interface SurveyedUnit {
  readonly key: string
  readonly name: string
  readonly isTop: boolean
}

/** The unit that a text names, or why none is. */
export type FoundUnit = { readonly unit: SurveyedUnit } | { readonly message: string }

/**
 * A finder of units: by code first, then by name, whatever their case and accents; a name that several units have says
 * nothing. An empty text means the top unit, if there is one only.
 */
export function unitFinder(units: readonly SurveyedUnit[]): (text: string) => FoundUnit {
  const byCode = new Map(units.map((unit) => [unit.key, unit]))
  const byFoldedCode = Map.groupBy(units, ({ key }) => foldName(key))
  const byName = Map.groupBy(units, ({ name }) => foldName(name))
  const tops = units.filter(({ isTop }) => isTop)
  return (text) => {
    if (text === '') {
      const [top, another] = tops
      return top && !another ? { unit: top } : { message: 'Name the unit: there is no single top unit.' }
    }
    const exact = byCode.get(text)
    if (exact) return { unit: exact }
    const folded = foldName(text)
    const [unit, another] = byFoldedCode.get(folded) ?? byName.get(folded) ?? []
    if (!unit) return { message: `There is no unit ${quote(text)}.` }
    return another ? { message: `Several units are called ${quote(text)}: use the code.` } : { unit }
  }
}
