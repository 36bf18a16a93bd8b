import { observationInput } from '../behaviors/observation-input.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { ReportingPeriod } from '../programs/program-input.ts'
import { behaviorFinder, type KnownBehavior } from './find-behavior.ts'
import type { FieldName } from './import-kind.ts'
import { orderProblems, PlanSorter, type ImportPlan } from './import-plan.ts'
import { addUpObservations, observationKey } from './add-up-observations.ts'
import { observationDateReader } from './observation-date.ts'
import type { ImportedObservation } from './imported-observation.ts'
import { quote } from './import-problem.ts'
import type { ColumnChoice } from './match-columns.ts'
import { OBSERVATION_FIELDS } from './observation-fields.ts'
import { parseFlag } from './parse-flag.ts'
import { RowReader, type CellFormats } from './row-reader.ts'
import type { Table } from './table.ts'

type ObservationFieldName = FieldName<typeof OBSERVATION_FIELDS>

export interface ObservationImportOptions extends CellFormats {
  /** The behavior of rows that name none. */
  readonly behaviorId?: string | null
  /** A day of the period with number 1; needed where the file has period numbers instead of dates. */
  readonly firstPeriodStartsOn?: CalendarDate | null
  readonly reportingPeriod?: ReportingPeriod
  /** Later days are refused: nothing can be observed beforehand. */
  readonly today: CalendarDate
}

/**
 * Plans the import of observations of named people over `existing` ones. Rows of one person, behavior and
 * day are added up, with a notice. A row without a period number says nothing and is left out; `saysNothing`
 * counts those. A period number is dated to the first day of its week or month. Without their columns,
 * opportunities and times shown are 1; times shown may also be yes or no.
 * Nothing is absent: that a file is silent about an observation doesn't undo it.
 * Totals: `observations`, `people`, `opportunities`, `shown`, `saysNothing`.
 */
export function planObservationImport({
  table,
  choice = {},
  existing,
  staffNumbers,
  behaviors,
  options,
}: {
  table: Table
  choice?: ColumnChoice
  existing: readonly ImportedObservation[]
  staffNumbers: ReadonlySet<string>
  behaviors: readonly KnownBehavior[]
  options: ObservationImportOptions
}): ImportPlan<ImportedObservation> {
  const reader = new RowReader(table, OBSERVATION_FIELDS, choice, options)
  const dateOf = observationDateReader(reader, options)
  const behaviorOf = behaviorFinder(reader, behaviors, options.behaviorId ?? null)
  const schema = observationInput(options.today)
  const rows: { row: number; observation: ImportedObservation }[] = []
  let saysNothing = 0
  for (const row of dateOf === null ? [] : table.rows) {
    reader.open(row)
    const observedOn = dateOf?.() ?? null
    if (observedOn === null && !reader.refused) {
      saysNothing += 1
      continue
    }
    const staffNumber = reader.text('staffNumber')
    if (!staffNumbers.has(staffNumber)) {
      const message =
        staffNumber === '' ? 'Fill in this field.' : `There is no employee ${quote(staffNumber)}.`
      reader.refuse('staffNumber', 'employee_unknown', message)
    }
    const behaviorId = behaviorOf()
    const opportunities = reader.has('opportunities') ? reader.number('opportunities') : 1
    const values = { opportunities, shown: readShown(reader), observedOn }
    const counts = reader.check(schema, values, (field) => nameOf(field, reader))
    if (counts === null || behaviorId === null || reader.refused) continue
    rows.push({ row: row.row, observation: { staffNumber, behaviorId, ...counts } })
  }

  const { observations, problems } = addUpObservations(rows)
  const existingOf = new Map(existing.map((observation) => [observationKey(observation), observation]))
  const sorter = new PlanSorter<ImportedObservation>()
  for (const [key, { row, observation }] of observations)
    sorter.put(row, key, observation, existingOf.get(key))
  const counted = [...observations.values()].map(({ observation }) => observation)
  return {
    rowsRead: table.rows.length,
    add: sorter.add,
    change: sorter.change,
    leave: sorter.leave,
    absent: [],
    problems: orderProblems([...reader.problems, ...problems]),
    totals: {
      observations: counted.length,
      people: new Set(counted.map(({ staffNumber }) => staffNumber)).size,
      opportunities: counted.reduce((sum, { opportunities }) => sum + opportunities, 0),
      shown: counted.reduce((sum, { shown }) => sum + shown, 0),
      saysNothing,
    },
  }
}

/** Times shown: 1 without the column, and yes or no where a person wrote that instead of a number. */
function readShown(reader: RowReader<ObservationFieldName>): number | null {
  if (!reader.has('shown')) return 1
  const flag = parseFlag(reader.text('shown'))
  return flag === null ? reader.number('shown') : Number(flag)
}

function nameOf(field: string, reader: RowReader<ObservationFieldName>): ObservationFieldName | null {
  if (field === 'observedOn') return reader.has('observedOn') ? 'observedOn' : 'period'
  return field === 'opportunities' || field === 'shown' ? field : null
}
