/** Texts that have broken programs before: for PostgreSQL, JSON, spreadsheets, screens and regular expressions. */
export const ODD_TEXTS: readonly string[] = [
  '',
  '   ',
  'a\u0000b',
  '\u0000',
  '\ud800',
  'half an emoji \udc00 here',
  '\u0001\u0007\u001b[31m\u007f',
  'one line\r\nand another\ttab',
  '\ufeffmarked',
  '\u202eright to left\u202c',
  'zero\u200bwidth\u200djoined',
  'שלום مرحبا',
  'e\u0301 is not é',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324',
  '👩‍👩‍👧‍👦 family',
  "Robert'); drop table employee; --",
  '\\ % _ * ? [a-z] (.*)+$',
  '{"$ne":1}',
  '__proto__',
  'constructor',
  '=cmd|"/c calc"!A1',
  '@SUM(1+1)',
  '<script>alert(1)</script>',
  '${7*7} {{7*7}} #{7*7}',
  '1e400',
  'null',
  '2026-02-30',
  'x'.repeat(201),
  'x'.repeat(20_000),
]

export const ODD_INTEGERS: readonly number[] = [0, -0, -1, 1, 2 ** 31 - 1, -(2 ** 31), 101, 1_000_000]

export const ODD_NUMBERS: readonly number[] = [
  0,
  -0,
  -1,
  0.1 + 0.2,
  1.005,
  5e-324,
  1e300,
  -1e300,
  Number.MAX_SAFE_INTEGER + 1,
  1e21,
]

/** Days that exist, at and beyond the ends of what PostgreSQL, JavaScript and the rules know. */
export const ODD_DAYS: readonly string[] = [
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '1900-01-01',
  '2024-02-29',
  '2199-12-31',
  '2200-01-01',
  '9999-12-31',
]

/** JSON that fits no scalar of the schema, as it goes over the wire: what stands for 1e400 is no number in JavaScript. */
export const MISFITS: Readonly<Record<'text' | 'number' | 'day' | 'choice', readonly string[]>> = {
  text: ['1', 'true', '{"$ne":1}', '{"__proto__":{"polluted":true}}', '["a"]', '1e400', '[[[[[[[[[]]]]]]]]]'],
  number: ['"1"', 'true', '{"$gt":0}', '[1]', '1e400', '-1e400', '"NaN"', '{"constructor":{"prototype":1}}'],
  day: [
    '"2026-02-30"',
    '"2026-13-01"',
    '"275760-09-13"',
    '"+275760-09-13"',
    '"2026-1-1"',
    '20260101',
    '"today"',
    '[]',
  ],
  choice: ['"__proto__"', '"constructor"', '0', '{}', '"toString"'],
}
