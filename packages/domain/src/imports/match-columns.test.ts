import { describe, expect, it } from 'vitest'
import { EMPLOYEE_FIELDS } from './employee-fields.ts'
import { foldName } from './fold-name.ts'
import { HEADCOUNT_FIELDS } from './headcount-fields.ts'
import { IMPORT_FIELDS } from './import-fields.ts'
import { matchColumns, type ColumnChoice } from './match-columns.ts'
import { OBSERVATION_FIELDS } from './observation-fields.ts'
import { UNIT_FIELDS } from './unit-fields.ts'

function namesOf(match: { columns: ReadonlyMap<string, number> }, header: readonly string[]) {
  return Object.fromEntries([...match.columns].map(([field, column]) => [field, header[column]]))
}

describe('matching by name', () => {
  const seniorPosts =
    'post_ref,parent_department,organisation,unit,grade,job_title,reports_to,fte,profession,status,status_raw'.split(
      ',',
    )
  const juniorPosts =
    'parent_department,organisation,unit,reporting_senior_post,grade,generic_job_title,posts_fte,profession'.split(
      ',',
    )
  const doctors = 'group_id,person_id,adoption_period,adopted'.split(',')

  it('maps the organogram of senior posts, and takes a post for no headcount', () => {
    const match = matchColumns(seniorPosts, UNIT_FIELDS)
    expect(namesOf(match, seniorPosts)).toEqual({
      key: 'post_ref',
      name: 'unit',
      parentKey: 'reports_to',
      status: 'status',
    })
    expect(match.problems).toEqual([])
  })

  it('maps the organogram of junior posts to the post they report to, not to the name of their unit', () => {
    const match = matchColumns(juniorPosts, HEADCOUNT_FIELDS)
    expect(namesOf(match, juniorPosts)).toEqual({ unitKey: 'reporting_senior_post', headcount: 'posts_fte' })
  })

  it('maps the doctors both as employees and as observations', () => {
    const employees = matchColumns(doctors, EMPLOYEE_FIELDS)
    expect(namesOf(employees, doctors)).toEqual({ staffNumber: 'person_id', unitKey: 'group_id' })
    const observations = matchColumns(doctors, OBSERVATION_FIELDS)
    expect(namesOf(observations, doctors)).toEqual({ staffNumber: 'person_id', period: 'adoption_period' })
  })

  it.each([
    ['German', ['PERSONAL-NR.', 'Vor- und Nachname', 'Abteilung', 'Gültig ab']],
    ['French', ['N° Matricule', 'NOM COMPLET', 'unite', 'Date de debut']],
    ['English', ['Staff  Number', 'full_name', 'UnitKey', 'Starts-On']],
  ])('reads %s column names in any case, with or without accents and punctuation', (language, header) => {
    const explicit: ColumnChoice = language === 'French' ? { staffNumber: 'N° Matricule' } : {}
    expect(namesOf(matchColumns(header, EMPLOYEE_FIELDS, explicit), header)).toEqual({
      staffNumber: header[0],
      fullName: header[1],
      unitKey: header[2],
      startsOn: header[3],
    })
  })

  it('prefers the better name where two columns could be meant', () => {
    const header = ['unit', 'unit key', 'fte', 'headcount']
    expect(namesOf(matchColumns(header, HEADCOUNT_FIELDS), header)).toEqual({
      unitKey: 'unit key',
      headcount: 'headcount',
    })
  })

  it.each(Object.entries(IMPORT_FIELDS))('has no name in %s that could mean two fields', (_kind, fields) => {
    const names = fields.flatMap(({ name, synonyms }) => [...new Set([name, ...synonyms].map(foldName))])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names).not.toContain('')
  })
})

describe('choosing by hand', () => {
  const header = ['key', 'name', 'label', 'boss']

  it('lets a choice win over the names, and gives its column to nobody else', () => {
    const match = matchColumns(header, UNIT_FIELDS, { name: 'label', parentKey: 'Boss', key: 'name' })
    expect(namesOf(match, header)).toEqual({ name: 'label', parentKey: 'boss', key: 'name' })
    expect(match.problems).toEqual([])
  })

  it('looks for the next best name where a choice took the best', () => {
    const columns = ['name', 'unit']
    expect(namesOf(matchColumns(columns, UNIT_FIELDS, { key: 'name' }), columns)).toEqual({
      key: 'name',
      name: 'unit',
    })
  })

  it('lets a field be left out although a column bears its name', () => {
    const match = matchColumns(['key', 'name', 'headcount'], UNIT_FIELDS, { headcount: null })
    expect(match.columns.has('headcount')).toBe(false)
  })

  it.each([
    ['a column that the file has not', { parentKey: 'leader' }, 'column_unknown', 'leader'],
    ['one column for two fields', { key: 'key', name: 'key' }, 'column_doubled', 'key'],
    ['a field that the kind has not', { color: 'label' }, 'field_unknown', null],
    ['no column for a required field', { name: null }, 'column_missing', null],
  ])('refuses %s', (_what, choice: Record<string, string | null>, code, column) => {
    expect(matchColumns(header, UNIT_FIELDS, choice).problems).toMatchObject([
      { row: 1, column, code, severity: 'refuses' },
    ])
  })
})
