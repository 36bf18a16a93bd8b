import { foldName } from './fold-name.ts'
import type { ImportField } from './import-kind.ts'
import { quote, type ImportProblem, type ImportProblemCode } from './import-problem.ts'

/** What a person decided about the columns: field name → column name, or null for "not in this file". */
export type ColumnChoice = Readonly<Record<string, string | null>>

/** Which column holds which field: an index into the header; a field without a column is absent. */
export interface ColumnMatch<Name extends string> {
  readonly columns: ReadonlyMap<Name, number>
  readonly problems: readonly ImportProblem[]
}

/**
 * Maps columns to fields by their names, best synonym first; a choice for a field always wins over its
 * names, and a column chosen for one field is not taken for another by name.
 * Refuses a choice of an unknown field or column, a column chosen for two fields, and a required field
 * without a column.
 */
export function matchColumns<Name extends string>(
  header: readonly string[],
  fields: readonly ImportField<Name>[],
  choice: ColumnChoice = {},
): ColumnMatch<Name> {
  const problems = choicesOfUnknownFields(fields, choice)
  const columns = new Map<Name, number>()
  const taken = new Map<number, string>()
  for (const field of fields) {
    const chosen = choice[field.name]
    if (typeof chosen !== 'string') continue
    const column = findChosen(header, chosen)
    if (column === -1) {
      problems.push(
        problem('column_unknown', chosen, `The file has no column ${quote(chosen)} for ${field.label}.`),
      )
    } else if (taken.has(column)) {
      const message = `Column ${quote(chosen)} is chosen for both ${taken.get(column)} and ${field.label}.`
      problems.push(problem('column_doubled', chosen, message))
    } else {
      columns.set(field.name, column)
      taken.set(column, field.label)
    }
  }
  const folded = header.map(foldName)
  for (const field of fields) {
    if (choice[field.name] !== undefined) continue
    const column = findByName(folded, field, taken)
    if (column === -1) continue
    columns.set(field.name, column)
    taken.set(column, field.label)
  }
  for (const field of fields) {
    // A choice that was refused has said so already.
    if (!field.required || columns.has(field.name) || typeof choice[field.name] === 'string') continue
    problems.push(
      problem('column_missing', null, `No column is mapped to ${field.label}, which every row needs.`),
    )
  }
  return { columns, problems }
}

function choicesOfUnknownFields(fields: readonly ImportField[], choice: ColumnChoice): ImportProblem[] {
  const known = new Set(fields.map((field) => field.name))
  return Object.keys(choice)
    .filter((name) => !known.has(name))
    .map((name) => problem('field_unknown', null, `This kind of file has no field ${quote(name)}.`))
}

function findChosen(header: readonly string[], chosen: string): number {
  const exact = header.indexOf(chosen)
  if (exact !== -1) return exact
  const folded = foldName(chosen)
  return folded === '' ? -1 : header.findIndex((name) => foldName(name) === folded)
}

function findByName(
  folded: readonly string[],
  field: ImportField,
  taken: ReadonlyMap<number, string>,
): number {
  for (const synonym of [field.name, ...field.synonyms]) {
    const wanted = foldName(synonym)
    const column = folded.findIndex((name, index) => name === wanted && !taken.has(index))
    if (column !== -1) return column
  }
  return -1
}

/** A problem of the header: it stands in the first row. */
function problem(code: ImportProblemCode, column: string | null, message: string): ImportProblem {
  return { row: 1, relatedRows: [], column, code, message, severity: 'refuses' }
}
