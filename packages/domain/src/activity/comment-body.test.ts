import { describe, expect, it } from 'vitest'
import { mentionedIn, mentionOf, partsOfBody } from './comment-body.ts'

const ANA = '0198c0de-0000-7000-8000-00000000000a'
const BEN = '0198c0de-0000-7000-8000-00000000000b'

describe('the body of a comment', () => {
  it('is words and mentions in the order in which they were written', () => {
    const body = `Ask ${mentionOf(ANA)},\nthen ${mentionOf(BEN)}`
    expect(partsOfBody(body)).toEqual([
      { text: 'Ask ' },
      { accountId: ANA },
      { text: ',\nthen ' },
      { accountId: BEN },
    ])
  })

  it.each(['@Ana', '@[Ana]', `[${ANA}]`, `@[${ANA}`, '@[]', 'a@b.example'])('calls nobody by %s', (body) => {
    expect(partsOfBody(body)).toEqual([{ text: body }])
    expect(mentionedIn(body)).toEqual([])
  })

  it('calls somebody once, however often and in whatever case their key is written', () => {
    expect(mentionedIn(`${mentionOf(BEN)} ${mentionOf(ANA)}${mentionOf(BEN.toUpperCase())}`)).toEqual([
      BEN,
      ANA,
    ])
  })

  it('of nothing is nothing', () => {
    expect(partsOfBody('')).toEqual([])
  })
})
