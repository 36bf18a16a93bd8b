import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFile, uploadAndPlan } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildCourse } from '../../../test/builders/training.ts'

const published = (name: string) =>
  readFile(new URL(`../../../test/data/oulad/${name}`, import.meta.url), 'utf8')

const SUMMARY = `{ entries people registeredDays endedDays scores meanScore passedScores recognized
  outcomes { outcome status entries } }`
const ON_FILE = `query ($sessionId: ID, $courseId: ID) { trainingOnFile(sessionId: $sessionId, courseId: $courseId) {
  wholes ${SUMMARY} parts ${SUMMARY} eachPart { code people ofPeople } } }`

/** When the presentations began: October (J) or February (B) of their year. */
const FIRST_DAYS: Record<string, string> = {
  '2013B': '2013-02-01',
  '2013J': '2013-10-01',
  '2014B': '2014-02-01',
  '2014J': '2014-10-01',
}

/**
 * Modules AAA and BBB of the Open University Learning Analytics data set: Kuzilek, Hlosta & Zdrahal 2017, doi
 * 10.1038/sdata.2017.171, CC BY 4.0. The files are as published; the expected numbers are the publisher's, or were counted in
 * the files by other means.
 */
describe('published enrolments and results', () => {
  let app: TestApp
  let organization: string
  let hr: string
  const courses: Record<string, string> = {}

  const bring = async (kind: string, text: string, options: Record<string, unknown>) => {
    const run = await importFile(app, kind, { bytes: text }, hr, { options })
    if (run.status !== 'APPLIED') throw new Error(JSON.stringify(run))
  }
  const onFile = async (of: { sessionId?: string; courseId?: string }) =>
    (await ask(app, ON_FILE, of, hr)).data.trainingOnFile

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
    const unit = await buildUnit(app, organization, { code: 'OU' })
    for (const code of ['AAA', 'BBB'])
      courses[code] = await buildCourse(app, organization, { code, passScore: 40 })
    const enrolments = await published('oulad_enrolments.csv')
    const people = new Set(
      enrolments
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[2]),
    )
    await app.tenant(organization).execute(
      `insert into employee (id, organization_id, unit_id, staff_number, full_name)
       select gen_random_uuid(), ?, ?, number, 'Student ' || number from unnest(?::text[]) as number`,
      [organization, unit, `{${[...people].join(',')}}`],
    )
    const sessions = await published('oulad_sessions.csv')
    await bring('TRAINING_SESSIONS', seriesOf(sessions), { timeZone: 'Europe/London' })
    await bring('TRAINING_SESSIONS', sessions, { daysAreNumbers: true, timeZone: 'Europe/London' })
    await bring('ATTENDANCE', enrolments, { daysAreNumbers: true })
    await bring('ATTENDANCE', await published('oulad_submissions.csv'), {
      daysAreNumbers: true,
      blankStatus: 'COMPLETED',
    })
  }, 240_000)
  afterAll(() => app.close())

  it('8,657 enrolments of 8,404 people come out as they went in, by course and outcome', async () => {
    const { wholes } = await onFile({})
    expect(wholes).toMatchObject({ entries: 8657, people: 8404, endedDays: 2503, registeredDays: 8657 - 9 })
    const byOutcome = async (code: string) => {
      const { wholes: of } = await onFile({ courseId: courses[code] ?? '' })
      return [
        of.entries,
        ...of.outcomes.map(({ outcome, status, entries }: Record<string, unknown>) => [
          outcome,
          status,
          entries,
        ]),
      ]
    }
    expect(await byOutcome('AAA')).toEqual([
      748,
      ['Pass', 'COMPLETED', 487],
      ['Withdrawn', 'EXCUSED', 126],
      ['Fail', 'ATTENDED', 91],
      ['Distinction', 'COMPLETED', 44],
    ])
    expect(await byOutcome('BBB')).toEqual([
      7909,
      ['Pass', 'COMPLETED', 3077],
      ['Withdrawn', 'EXCUSED', 2388],
      ['Fail', 'ATTENDED', 1767],
      ['Distinction', 'COMPLETED', 677],
    ])
  })

  it('46,181 results keep their scores: mean 76.1828, 44,614 of 40 and more, 56 without, 525 recognized', async () => {
    const { parts } = await onFile({})
    expect(parts).toMatchObject({
      entries: 46_181,
      scores: 46_181 - 56,
      passedScores: 44_614,
      recognized: 525,
    })
    expect(parts.meanScore).toBeCloseTo(76.1828, 4)
  })

  it('359 of the 383 people of a series have a result in its part 1752', async () => {
    const [series] = await app
      .tenant(organization)
      .execute(`select id from training_session where course_id = ? and code = '2013J'`, [
        courses['AAA'] ?? '',
      ])
    const { eachPart } = await onFile({ sessionId: String(series?.['id']) })
    expect(eachPart.find(({ code }: { code: string }) => code === '1752')).toEqual({
      code: '1752',
      people: 359,
      ofPeople: 383,
    })
  })

  it('the same file of 46,181 rows changes nothing', async () => {
    const again = await uploadAndPlan(
      app,
      'ATTENDANCE',
      { bytes: await published('oulad_submissions.csv') },
      hr,
      { options: { daysAreNumbers: true, blankStatus: 'COMPLETED' } },
    )
    expect(again.plan).toMatchObject({ addCount: 0, changeCount: 0, leaveCount: 46_181, refusedCount: 0 })
  }, 60_000)
})

/** The presentations as series: a file of their own, since the published one holds what is due in them only. */
function seriesOf(sessions: string): string {
  const series = new Map<string, string>()
  for (const line of sessions.trim().split('\n').slice(1)) {
    const [, course = '', presentation = '', , , , length = ''] = line.split(',')
    const first = FIRST_DAYS[presentation] ?? ''
    const last = new Date(Date.parse(first) + Number(length) * 86_400_000).toISOString().slice(0, 10)
    series.set(`${course} ${presentation}`, [course, presentation, first, last].join(','))
  }
  return ['course,session code,start date,end date', ...series.values()].join('\n')
}
