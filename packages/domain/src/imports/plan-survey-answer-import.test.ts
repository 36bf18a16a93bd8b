import { expect, it } from 'vitest'
import { tableOf } from '../../test-data/table-of.ts'
import type { Item } from '../readiness/instrument.ts'
import { planSurveyAnswerImport } from './plan-survey-answer-import.ts'

function item(key: string, text: string, scale: Partial<Item> = {}): Item {
  return {
    key,
    dimension: 'other',
    marker: null,
    isReversed: false,
    scaleMin: 1,
    scaleMax: 5,
    text: { en: text, de: `${text} (deutsch)` },
    ...scale,
  }
}

const items = [item('ready', 'We are ready.'), item('hours', 'Hours a day', { scaleMin: 0, scaleMax: 24 })]
const units = [
  { key: 'TOP', name: 'Everybody', isTop: true },
  { key: 'A-1', name: 'Alpha', isTop: false },
  { key: 'A-2', name: 'Twin', isTop: false },
  { key: 'A-3', name: 'twin', isTop: false },
]

function plan(...lines: string[]) {
  return planSurveyAnswerImport({ table: tableOf(...lines), units, items })
}

function problems(...lines: string[]) {
  return plan(...lines).problems.map(({ row, column, code, message, severity }) => ({
    row,
    column,
    code,
    message,
    severity,
  }))
}

it('takes each row for a person: items by key or words in any language, units by code or name, decimals and gaps allowed', () => {
  const {
    add,
    totals,
    problems: found,
  } = plan('Unit | we are READY (Deutsch) | HOURS', 'A-1 | 3.25 | 12', 'alpha | | 0', 'a1 | 5 | ')
  expect(found).toEqual([])
  expect(add.map(({ after }) => after)).toEqual([
    { row: 2, unitKey: 'A-1', answers: [3.25, 12] },
    { row: 3, unitKey: 'A-1', answers: [null, 0] },
    { row: 4, unitKey: 'A-1', answers: [5, null] },
  ])
  expect(totals).toEqual({ asked: 3, answered: 3, units: 1 })
})

it('counts a row without answers as somebody who was asked and did not answer', () => {
  expect(plan('unit | ready | hours', 'A-1 | | ', 'A-1 | 1 | 8').totals).toEqual({
    asked: 2,
    answered: 1,
    units: 1,
  })
})

it('puts answers without a unit to the top unit', () => {
  expect(plan('ready | hours', '4 | 8').add[0]?.after.unitKey).toBe('TOP')
  const withTwoTops = {
    table: tableOf('ready | hours', '4 | 8'),
    items,
    units: [...units, { key: 'B', name: 'B', isTop: true }],
  }
  expect(planSurveyAnswerImport(withTwoTops).problems[0]).toMatchObject({ row: 2, code: 'unit_unknown' })
})

it('names each bad cell by row and column, and refuses the file', () => {
  expect(problems('unit | ready | hours', 'A-9 | 6 | 25', 'Twin | many | 8', 'A-1 | 0 | 1')).toEqual([
    { row: 2, column: 'unit', code: 'unit_unknown', message: 'There is no unit “A-9”.', severity: 'refuses' },
    {
      row: 2,
      column: 'ready',
      code: 'cell_refused',
      message: 'Enter a number from 1 to 5.',
      severity: 'refuses',
    },
    {
      row: 2,
      column: 'hours',
      code: 'cell_refused',
      message: 'Enter a number from 0 to 24.',
      severity: 'refuses',
    },
    {
      row: 3,
      column: 'unit',
      code: 'unit_unknown',
      message: 'Several units are called “Twin”: use the code.',
      severity: 'refuses',
    },
    {
      row: 3,
      column: 'ready',
      code: 'number_unreadable',
      message: '“many” is not a number.',
      severity: 'refuses',
    },
    {
      row: 4,
      column: 'ready',
      code: 'cell_refused',
      message: 'Enter a number from 1 to 5.',
      severity: 'refuses',
    },
  ])
})

it('notices an item that the file has no column for, and refuses a file that has none at all', () => {
  expect(problems('unit | ready', 'A-1 | 5')).toEqual([
    {
      row: 1,
      column: null,
      code: 'column_missing',
      message: 'Not in the file, so not answered by anybody: hours.',
      severity: 'notice',
    },
  ])
  expect(problems('unit | something', 'A-1 | 5')).toMatchObject([
    { code: 'column_missing', severity: 'refuses' },
  ])
})

it('takes a column that somebody chose for an item, whatever it is called', () => {
  const table = tableOf('GRP | Q1', 'A-1 | 5')
  const choice = { unit: 'GRP', 'item:ready': 'Q1' }
  expect(planSurveyAnswerImport({ table, choice, units, items }).add[0]?.after).toMatchObject({
    unitKey: 'A-1',
    answers: [5, null],
  })
})
