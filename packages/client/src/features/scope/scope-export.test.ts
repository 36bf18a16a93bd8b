import { expect, it } from 'vitest'
import { writeCsvText } from '../../shared/files/write-csv.ts'
import { listScopeRows, scopeColumns } from './scope-export.ts'

const effects = { timeEffectDays: -7, costEffect: 500, qualityEffect: -1 }
const entry = {
  id: 'a',
  version: 2,
  title: '=1+1',
  reason: null,
  requestedBy: 'Head of sales',
  requestedOn: '2026-05-04',
  ...effects,
  decision: 'ACCEPTED' as const,
  decidedBy: 'Steering group',
  decidedOn: '2026-05-08',
  decisionReason: null,
  sponsorName: null,
  isAgainstWhatLeads: true,
}
const ledger = {
  id: 'p',
  terms: { leadingConstraint: 'QUALITY' as const, currency: 'EUR', sponsorName: null },
  creep: { accepted: 1, judged: 1, open: 1, total: effects, ifOpenAccepted: effects },
  creepSteps: [{ id: 'a', decidedOn: '2026-05-08', timeEffectDays: 14, costEffect: 900, qualityEffect: -2 }],
  entries: [entry],
}

it('tells each request with its own effects and what it had come to; nothing of that for an open one', () => {
  const open = { ...entry, id: 'b', decision: 'OPEN' as const }
  const [accepted, waiting] = listScopeRows(ledger, [entry, open], 'One front door')
  const told = (row: unknown[] | undefined, column: string) =>
    row?.[scopeColumns.findIndex((name) => name === column)]
  expect(accepted).toHaveLength(scopeColumns.length)
  expect([told(accepted, 'Days longer'), told(accepted, 'Quality'), told(accepted, 'Days in all')]).toEqual([
    -7,
    'worse',
    14,
  ])
  expect([told(waiting, 'Decision'), told(waiting, 'Days in all')]).toEqual(['Open', null])
})

it('never hands a spreadsheet a formula', () => {
  expect(writeCsvText(scopeColumns, listScopeRows(ledger, [entry], 'P'))).toContain(`'=1+1`)
})
