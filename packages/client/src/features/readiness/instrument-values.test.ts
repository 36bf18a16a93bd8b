import { describe, expect, it } from 'vitest'
import { checkInstrument, countMissing, instrumentValues, moveItem, newItem } from './instrument-values.ts'

describe('the form of an instrument', () => {
  it('moves an item to another place and keeps the rest in order', () => {
    expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moveItem(['a', 'b', 'c'], 0, 3)).toEqual(['a', 'b', 'c'])
  })

  it('gives a new item a key that none has, and what the last one counts toward', () => {
    const first = newItem([])
    expect(first).toMatchObject({ key: 'item_1', dimension: 'PEOPLE', scaleMax: 5 })
    expect(newItem([{ ...first, key: 'item_2', dimension: 'PROCESS', scaleMax: 7 }])).toMatchObject({
      key: 'item_3',
      dimension: 'PROCESS',
      scaleMax: 7,
    })
  })

  it('counts what isn’t said in a language, and names what is wrong where it stands', () => {
    const values = instrumentValues(undefined)
    expect(countMissing(values, 'EN')).toBe(1)
    expect(countMissing(values, 'DE')).toBe(3)
    values.lowest.en = ''
    expect(checkInstrument(values).map(({ field }) => field)).toEqual([
      'name',
      'lowest.en',
      'items.0.text.en',
    ])
  })
})
