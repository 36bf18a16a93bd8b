import { expect, it } from 'vitest'
import { labelOf, toBody, toWritten } from './mention-text.ts'

const [ana, lima, other] = ['a', 'b', 'c'].map((end) => `0198c0de-0000-7000-8000-00000000000${end}`) as [
  string,
  string,
  string,
]

it('a name that was chosen becomes its account, a longer name before one that it begins with', () => {
  const called = [
    { label: 'Ana', id: ana },
    { label: 'Ana Lima', id: lima },
  ]
  expect(toBody({ text: '@Ana Lima, ask @Ana. @Ben is away', called })).toBe(
    `@[${lima}], ask @[${ana}]. @Ben is away`,
  )
})

it('a name typed and not chosen stays words, whatever signs it holds', () => {
  expect(toBody({ text: 'a@b.example @Ana', called: [] })).toBe('a@b.example @Ana')
  expect(toBody({ text: '@A. (2)', called: [{ label: 'A. (2)', id: ana }] })).toBe(`@[${ana}]`)
})

it('what was kept comes back as it was written, two of one name apart', () => {
  const mentions = [ana, other].map((id) => ({ id, displayName: 'Ana' }))
  const body = `@[${ana}] and @[${other}] and @[${ana}]`
  const written = toWritten(body, mentions)
  expect(written.text).toBe('@Ana and @Ana (2) and @Ana')
  expect(toBody(written)).toBe(body)
  expect(labelOf({ id: lima, displayName: 'Ana' }, written.called)).toBe('Ana (3)')
})
