import { describe, expect, it } from 'vitest'
import { type ExportableBoard, describeShown, exportColumns, listExportRows } from './board-export.ts'
import { type RowsWanted, indexChildren, listVisibleRows } from './board-tree.ts'
import { readBoardView } from './board-view.ts'
import { writeCsvText } from '../../../shared/files/write-csv.ts'

const board: ExportableBoard = {
  asOf: '2026-03-15',
  periodStartsOn: '2026-03-09',
  minimumGroupSize: 5,
  program: {
    id: 'p',
    name: 'New CRM',
    measurement: 'SAMPLE',
    reportingPeriod: 'WEEK',
    band: { lower: 0.4, upper: 0.5 },
  },
  rows: {
    unitIds: ['a', 'b', 'c'],
    names: ['Sales', '=HYPERLINK("http://evil")', 'Service, "new"'],
    parentIndex: [-1, 0, 0],
    eligible: [240, 100, null],
    observed: [102, 40, null],
    adopters: [38, 10, null],
    rate: [0.3725, 0.25, null],
    lower: [0.285, 0.14, null],
    upper: [0.469, 0.4, null],
    status: ['NOT_YET_SHOWN', 'BELOW', 'CANNOT_SAY_YET'],
    reason: [null, null, 'TOO_FEW_PEOPLE'],
    slope: [0.02, -0.01, null],
  },
}
const view = readBoardView({ status: 'below.cannot_say_yet', sort: 'rate' })
const wanted: RowsWanted = {
  shape: 'tree',
  sort: view.sort,
  descending: false,
  statuses: new Set(view.statuses),
  search: '',
  isOpen: () => false,
}
const visible = listVisibleRows(board.rows, indexChildren(board.rows.parentIndex), wanted)
const written = writeCsvText(exportColumns, listExportRows(board, visible, view)).split('\r\n')

describe('the file of a board', () => {
  it('opens with its columns, marked as UTF-8', () => {
    expect(written[0]).toBe(
      '\ufeffUnit,Under,Level,Eligible people,Observed people,Adopters,Rate,Interval from,Interval to,Status,Reason,' +
        'Change of rate per period,As of,Band from,Band to,Program,Shown',
    )
  })

  it('holds the rows shown, in their order, each with date, band and filter', () => {
    expect(written).toHaveLength(4)
    expect(written[1]).toBe(
      'Sales,,1,240,102,38,0.3725,0.285,0.469,not yet shown,,0.02,2026-03-15,0.4,0.5,New CRM,' +
        'units where status is below or cannot say yet',
    )
  })

  it('never holds a cell that a spreadsheet would run, and leaves negative numbers alone', () => {
    expect(written[2]).toContain(`"'=HYPERLINK(""http://evil"")",Sales,2,`)
    expect(written[2]).toContain(',-0.01,')
  })

  it('leaves empty what is withheld, and says why', () => {
    expect(written[3]).toBe(
      '"Service, ""new""",Sales,2,,,,,,,cannot say yet,too few people to show,,2026-03-15,0.4,0.5,New CRM,' +
        'units where status is below or cannot say yet',
    )
  })

  it('says when nothing was left out', () => {
    expect(describeShown(readBoardView({ open: 'all' }))).toBe('all units')
    expect(describeShown(readBoardView({ q: 'north' }))).toBe('units where name contains "north"')
  })
})
