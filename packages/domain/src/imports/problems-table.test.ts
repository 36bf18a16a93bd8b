import { describe, expect, it } from 'vitest'
import { escapeFormula } from './escape-formula.ts'
import { nameRows } from './import-problem.ts'
import { problemsTable } from './problems-table.ts'
import { tableOf } from '../../test-data/table-of.ts'

describe('the table of rows to mend', () => {
  it('holds each row under each of its problems, with its own cells, in the order of the file', () => {
    const table = tableOf('key | name', 'U1 | =cmd()', 'U2 | b', 'U1 | c')
    const doubled = { code: 'key_doubled', severity: 'refuses', column: 'key', message: 'twice' } as const
    const unknown = { code: 'parent_moved_to_top', severity: 'notice', column: null, message: '-x' } as const
    expect(
      problemsTable(table, [
        { row: 2, relatedRows: [4], ...doubled },
        { row: 3, relatedRows: [], ...unknown },
      ]),
    ).toEqual([
      ['row', 'severity', 'column', 'code', 'reason', 'key', 'name'],
      ['2', 'refused', 'key', 'key_doubled', 'twice', 'U1', "'=cmd()"],
      ['3', 'notice', '', 'parent_moved_to_top', "'-x", 'U2', 'b'],
      ['4', 'refused', 'key', 'key_doubled', 'twice', 'U1', 'c'],
    ])
  })

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])('lets %j run nothing', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`)
  })

  it.each(['-3.5', '+7', '-1,25', 'a=b', '', ' =1'])('leaves %j as it is', (text) => {
    expect(escapeFormula(text)).toBe(text)
  })

  it('names at most twenty rows', () => {
    expect(nameRows([7])).toBe('row 7')
    expect(nameRows([3, 4, 9])).toBe('rows 3, 4 and 9')
    expect(nameRows(Array.from({ length: 22 }, (_, index) => index + 1))).toMatch(
      /^rows 1, 2, .*, 20 and 2 more$/,
    )
  })
})
