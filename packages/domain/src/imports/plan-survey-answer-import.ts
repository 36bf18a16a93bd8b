import type { Item } from '../readiness/instrument.ts'
import { type SurveyedUnit, unitFinder } from './find-unit.ts'
import { orderProblems, type ImportPlan, PlanSorter } from './import-plan.ts'
import type { ImportProblem } from './import-problem.ts'
import type { ImportedAnswers } from './imported-answers.ts'
import type { ColumnChoice } from './match-columns.ts'
import { RowReader, type CellFormats } from './row-reader.ts'
import { fieldOfItem, surveyAnswerFields } from './survey-answer-fields.ts'
import type { Table } from './table.ts'

/**
 * Plans a round from a file of answers: one row a person, one column an item. An empty cell is an item that was not answered;
 * a row without any answer is somebody who was asked and didn't answer. Answers lie within the scale of their item, decimals
 * allowed (they may be means of several questions). An item without a column is noticed; a file without any is refused.
 * Nothing is compared: a round takes one file and is closed with it.
 * Totals: `asked`, `answered`, `units`.
 */
export function planSurveyAnswerImport({
  table,
  choice = {},
  units,
  items,
  options = {},
}: {
  table: Table
  choice?: ColumnChoice
  units: readonly SurveyedUnit[]
  items: readonly Item[]
  options?: CellFormats
}): ImportPlan<ImportedAnswers> {
  const reader = new RowReader(table, surveyAnswerFields(items), choice, options)
  const header = problemsOfHeader(reader, items)
  const isReadable = reader.readable && header.every(({ severity }) => severity === 'notice')
  const find = unitFinder(units)
  const sorter = new PlanSorter<ImportedAnswers>()
  const seen = new Set<string>()
  let answered = 0
  for (const row of isReadable ? table.rows : []) {
    reader.open(row)
    const found = find(reader.text('unit'))
    if ('message' in found) reader.refuse('unit', 'unit_unknown', found.message)
    const answers = items.map((item) => readAnswer(reader, item))
    if (reader.refused || 'message' in found) continue
    seen.add(found.unit.key)
    if (answers.some((answer) => answer !== null)) answered += 1
    sorter.put(row.row, `${row.row}`, { row: row.row, unitKey: found.unit.key, answers }, undefined)
  }
  return {
    rowsRead: table.rows.length,
    add: sorter.add,
    change: [],
    leave: 0,
    absent: [],
    problems: orderProblems([...reader.problems, ...header]),
    totals: { asked: sorter.add.length, answered, units: seen.size },
  }
}

function readAnswer(reader: RowReader<string>, item: Item): number | null {
  const field = fieldOfItem(item)
  const answer = reader.number(field)
  if (answer === null || (answer >= item.scaleMin && answer <= item.scaleMax)) return answer
  reader.refuse(field, 'cell_refused', `Enter a number from ${item.scaleMin} to ${item.scaleMax}.`)
  return null
}

function problemsOfHeader(reader: RowReader<string>, items: readonly Item[]): ImportProblem[] {
  const missing = items.filter((item) => !reader.has(fieldOfItem(item)))
  if (missing.length === 0) return []
  const problem = { row: 1, relatedRows: [], column: null, code: 'column_missing' } as const
  if (missing.length === items.length) {
    const message = 'No column bears the key or the words of an item of this instrument.'
    return [{ ...problem, message, severity: 'refuses' }]
  }
  const names = missing.map(({ key }) => key)
  const shown =
    names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ')
  return [
    { ...problem, message: `Not in the file, so not answered by anybody: ${shown}.`, severity: 'notice' },
  ]
}
