import { expect, it } from 'vitest'
import { placeholderValues, type Reader } from './placeholder-values.ts'

const READER: Reader = {
  fullName: 'Ada Okafor',
  unitName: 'Lisbon Branch',
  slant: 'Less typing',
  whatsInIt: 'Time for customers',
  senderName: 'Lena Park',
  programName: 'Customer first',
  wave: { name: 'Wave 1', goLiveOn: '2027-02-01' },
  messageLink: 'https://tidemark.example/message#a',
  commentLink: 'https://tidemark.example/message#b',
}

it('tells a reader their own words, and days with the month in letters', () => {
  expect(placeholderValues(READER)).toMatchObject({
    first_name: 'Ada',
    wave: 'Wave 1',
    go_live: '1 February 2027',
  })
})

it('speaks to people by what stands first in their name, also behind a comma', () => {
  const spokenTo = (fullName: string) => placeholderValues({ ...READER, fullName }).first_name
  expect(['Okafor, Ada Mae', 'Björk', ' Lena  Park'].map(spokenTo)).toEqual(['Ada', 'Björk', 'Lena'])
})

it('says what isn’t known so that a sentence still reads', () => {
  expect(
    placeholderValues({ ...READER, fullName: null, unitName: null, senderName: null, wave: null }),
  ).toMatchObject({
    first_name: 'colleague',
    unit: 'your unit',
    sender: 'Customer first',
    wave: 'your wave',
    go_live: 'the day it goes live',
  })
})
