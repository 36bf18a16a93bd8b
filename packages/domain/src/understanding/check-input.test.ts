import { describe, expect, it } from 'vitest'
import { checkAnswersInput } from './check-answers-input.ts'
import { checkInput, questionInput } from './check-input.ts'

const choice = {
  kind: 'choice',
  text: 'When does it begin?',
  options: ['May', 'June'],
  rightOption: 0,
} as const
const scale = { kind: 'scale', text: 'I know what changes for me.' } as const
const codesOf = ({
  error,
}: {
  error?: { issues: { path: PropertyKey[]; params?: unknown; code?: string }[] }
}) =>
  error?.issues.map(({ path, params, code }) => [
    path.join('.'),
    (params as { code?: string } | undefined)?.code ?? code,
  ])

describe('a question', () => {
  it.each([
    ['a choice with one right answer', choice, undefined],
    ['a scale without answers of its own', scale, undefined],
    ['a choice of one', { ...choice, options: ['May'] }, [['options', 'too_few_options']]],
    ['a choice with no right answer', { ...choice, rightOption: null }, [['rightOption', 'no_right_option']]],
    ['a right answer that isn’t there', { ...choice, rightOption: 2 }, [['rightOption', 'no_right_option']]],
    ['two answers that say the same', { ...choice, options: ['May', 'may '] }, [['options', 'same_options']]],
    ['a scale with answers', { ...scale, options: ['Yes', 'No'] }, [['options', 'scale_options']]],
    ['a scale with a right answer', { ...scale, rightOption: 4 }, [['rightOption', 'scale_right']]],
  ])('%s', (_, question, codes) => {
    expect(codesOf(questionInput.safeParse(question))).toEqual(codes)
  })
})

describe('a check', () => {
  const check = { audienceId: 'a', questions: [choice], opensOn: '2027-03-01', closesOn: '2027-03-07' }
  const codes = (given: object) =>
    codesOf(checkInput({ today: '2027-03-02' }).safeParse({ ...check, ...given }))

  it('asks one to three questions, of a sample of at least five, within thirty days that aren’t over', () => {
    expect(codes({})).toBeUndefined()
    expect(codes({ sampleSize: 5, questions: [choice, scale, scale] })).toBeUndefined()
    expect(codes({ sampleSize: 4 })).toEqual([['sampleSize', 'too_small']])
    expect(codes({ questions: [] })).toEqual([['questions', 'too_small']])
    expect(codes({ questions: [choice, choice, choice, choice] })).toEqual([['questions', 'too_big']])
    expect(codes({ closesOn: '2027-03-01' })).toEqual([['closesOn', 'in_the_past']])
    expect(codes({ opensOn: '2027-03-08' })).toEqual([['closesOn', 'closes_before_opening']])
    expect(codes({ closesOn: '2027-03-30' })).toBeUndefined()
    expect(codes({ closesOn: '2027-03-31' })).toEqual([['closesOn', 'open_too_long']])
  })
})

describe('what somebody answers', () => {
  const questions = [
    { kind: 'choice' as const, options: ['May', 'June'] },
    { kind: 'scale' as const, options: [] },
  ]
  it.each([
    [[1, 5], undefined],
    [[null, 1], undefined],
    [[2, 5], [['0', 'not_an_answer']]],
    [[0, 0], [['1', 'not_an_answer']]],
    [[0, 6], [['1', 'not_an_answer']]],
    [[null, null], [['', 'required']]],
    [[1], [['', 'wrong_length']]],
    [[1.5, 3], [['0', 'invalid_type']]],
  ])('%j is taken or refused', (answers, codes) => {
    expect(codesOf(checkAnswersInput(questions).safeParse(answers))).toEqual(codes)
  })
})
