import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { evidenceInput, type EvidenceKind } from './evidence-input.ts'

const valid = {
  title: 'Survey of March',
  text: null,
  url: null,
  datedOn: '2027-03-05',
  criterion: null,
  reportedCount: null,
  reportedOf: null,
}
const check = (kind: EvidenceKind, change: object = {}) =>
  problemsOf(evidenceInput(kind), { ...valid, ...change })

it('takes a text with its text, a link with its address, a file with neither', () => {
  expect(check('text', { text: ' All agreed. ' })).toEqual({
    ok: true,
    value: { ...valid, text: 'All agreed.' },
  })
  const url = 'https://example.org/minutes?day=5#end'
  expect(check('link', { url: ` ${url} ` })).toEqual({ ok: true, value: { ...valid, url } })
  expect(check('file')).toEqual({ ok: true, value: valid })
})

it.each([
  ['text', { text: ' ' }, 'text', 'required'],
  ['text', { text: 'x', url: 'https://example.org' }, 'url', 'not_a_link'],
  ['link', { url: '' }, 'url', 'required'],
  ['file', { url: 'https://example.org' }, 'url', 'not_a_link'],
  ['file', { title: '' }, 'title', 'required'],
  ['file', { title: 'x'.repeat(201) }, 'title', 'too_long'],
  ['file', { text: 'x'.repeat(10_001) }, 'text', 'too_long'],
  ['file', { datedOn: '2027-02-29' }, 'datedOn', 'not_a_date'],
] as const)('refuses a %s with %j', (kind, change, field, code) => {
  expect(check(kind, change)).toMatchObject({ ok: false, problems: [{ field, code }] })
})

it.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'ftp://example.org/x',
  '//example.org',
  'example.org',
  'https://',
  'https://user:secret@example.org/',
  'https://bank.example@elsewhere.example/',
  'https:\\\\example.org',
  'https://example.org\\@elsewhere.example',
  'https://exa mple.org',
  `https://example.org/${'x'.repeat(2000)}`,
])('refuses the address %s', (url) => {
  expect(check('link', { url })).toMatchObject({ ok: false, problems: [{ field: 'url' }] })
})

it.each([
  'http://intranet/minutes',
  'https://example.org/@team/notes',
  'HTTPS://EXAMPLE.ORG',
  'https://bücher.example/ä',
])('takes the address %s', (url) => {
  expect(check('link', { url }).ok).toBe(true)
})

describe('a figure measured elsewhere', () => {
  const report = (criterion: string | null, reportedCount: number | null, reportedOf: number | null) =>
    check('file', { criterion, reportedCount, reportedOf })

  it('is taken whole, from none to all', () => {
    expect(report('urgency_among_managers', 0, 40).ok).toBe(true)
    expect(report('urgency_among_managers', 40, 40).ok).toBe(true)
  })

  it.each([
    ['urgency_among_managers', 41, 40, 'reportedCount', 'more_than_all'],
    ['urgency_among_managers', 0, 0, 'reportedOf', 'of_nothing'],
    ['urgency_among_managers', 3, null, 'reportedCount', 'half_a_figure'],
    [null, 3, 4, 'reportedCount', 'half_a_figure'],
    ['urgency_among_managers', -1, 4, 'reportedCount', 'too_small'],
    ['units_covered', 3, 4, 'criterion', 'not_a_choice'],
  ] as const)('is refused as %s: %j of %j', (criterion, count, of, field, code) => {
    expect(report(criterion, count, of)).toMatchObject({ ok: false, problems: [{ field, code }] })
  })
})
