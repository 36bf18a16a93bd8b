import { expect, it } from 'vitest'
import { strongerAttendance } from '../learning-records/stronger-attendance.ts'
import { isBelowPass } from './attendance-mark.ts'
import { completesCourse } from './completes-course.ts'

it('a course without a pass score is completed by whoever says so; with one its score decides, and without points a judgement', () => {
  const cases = [
    [null, null, false, true],
    [10, null, false, true],
    [69.9, 70, true, false],
    [70, 70, false, true],
    [null, 70, true, true],
    [null, 70, false, false],
  ] as const
  for (const [score, passScore, isJudged, completes] of cases)
    expect(completesCourse({ score, isJudged }, passScore)).toBe(completes)
})

it('a sheet and a learning system complete a course by the same rule', () => {
  for (const passScore of [null, 70])
    for (const score of [null, 69.9, 70]) {
      const said = { status: 'completed', score, success: true } as const
      const rule = { passScore, isPart: false, isSelfPaced: false }
      const completes = completesCourse({ score, isJudged: true }, passScore)
      expect(strongerAttendance(null, said, '2027-03-02', rule).status === 'completed').toBe(completes)
      expect(isBelowPass('completed', score, { passScore, isPart: false })).toBe(!completes)
    }
})
