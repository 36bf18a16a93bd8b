import { expect, it } from 'vitest'
import { foldText, holdsText, matchesWords } from './match-words.ts'

const finds = (text: string, search: string) => matchesWords(foldText(text), foldText(search))

it('finds a text by the beginnings of its words, in any order', () => {
  expect(finds('Education Policy, North', 'pol ed')).toBe(true)
})

it('does not find a text by the middle of a word', () => {
  expect(finds('Education Policy', 'licy')).toBe(false)
})

it('cares neither for case nor for accents', () => {
  expect(finds('Überseehafen São Paulo', 'uber sao')).toBe(true)
})

it('finds everything by nothing', () => {
  expect(finds('Anything', '  ')).toBe(true)
})

it('holds a text anywhere in it, whatever its case and accents', () => {
  expect(holdsText('Ana Araújo', 'na ARAU')).toBe(true)
  expect(holdsText('Ana Araújo', 'ana l')).toBe(false)
})
