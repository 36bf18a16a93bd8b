import { expect, it } from 'vitest'
import { planDeliveryResultImport } from './plan-delivery-result-import.ts'

const HEADER = ['recipient_id', 'segment', 'visit', 'conversion', 'spend_usd']
const plan = (rows: string[][], given: { header?: string[]; staff?: string[]; nothing?: string } = {}) =>
  planDeliveryResultImport({
    table: {
      header: given.header ?? HEADER,
      rows: rows.map((cells, index) => ({ row: index + 2, cells })),
    },
    staffNumbers: new Set(given.staff),
    unwrittenSegment: given.nothing ?? null,
  })
const problems = ({ problems: told }: ReturnType<typeof plan>) =>
  told.map(({ row, column, code, severity }) => `${row} ${column} ${code} ${severity}`)

it('reads who was written to, reached and acted; of a segment that got nothing, nobody was written to', () => {
  const made = plan(
    [
      ['1', 'Mens E-Mail', '1', '0', '0'],
      ['2', 'no e-mail', '1', '1', '29.99'],
      ['3', 'Womens E-Mail', '0', '', '0'],
    ],
    { nothing: 'No E-Mail' },
  )
  expect(made.add.map(({ after }) => after)).toEqual([
    {
      recipientKey: '1',
      staffNumber: null,
      segment: 'Mens E-Mail',
      wasWritten: true,
      reached: true,
      acted: false,
    },
    {
      recipientKey: '2',
      staffNumber: null,
      segment: 'no e-mail',
      wasWritten: false,
      reached: true,
      acted: true,
    },
    {
      recipientKey: '3',
      staffNumber: null,
      segment: 'Womens E-Mail',
      wasWritten: true,
      reached: false,
      acted: null,
    },
  ])
  expect(made.totals).toEqual({ recipients: 3, written: 2, reached: 2, acted: 1 })
  expect(problems(made)).toEqual(['1 spend_usd column_ignored notice'])
})

it('knows employees by their staff numbers, and nobody else', () => {
  const header = ['Staff number', 'Reached']
  const made = plan(
    [
      ['A1', 'yes'],
      ['A2', 'no'],
      ['A1', 'no'],
    ],
    { header, staff: ['A1'] },
  )
  expect(made.add).toHaveLength(1)
  expect(problems(made)).toEqual([
    '3 Staff number employee_unknown refuses',
    '4 Staff number key_doubled refuses',
  ])
})

it.each([
  [['', 'Mens', '1', '0', ''], '2 recipient_id cell_refused refuses'],
  [['1', 'Mens', 'maybe', '0', ''], '2 visit cell_refused refuses'],
  [['1', 'Mens', '', '0', ''], '2 visit cell_refused refuses'],
  [['1', 'Mens', '1', '2', ''], '2 conversion cell_refused refuses'],
])('refuses %j', (row, problem) => expect(problems(plan([row]))).toContain(problem))

it('refuses a file that names nobody, and a segment that nobody is in', () => {
  expect(problems(plan([['1']], { header: ['visit'] }))).toEqual(['1 null column_missing refuses'])
  expect(problems(plan([['1', 'Mens', '1', '0', '']], { nothing: 'None' }))).toContain(
    '1 segment segment_unknown refuses',
  )
})

it('refuses a column of something else as segments', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`${index}`, `s${index}`, '1', '0', ''])
  expect(problems(plan(rows))).toContain('22 segment cell_refused refuses')
})
