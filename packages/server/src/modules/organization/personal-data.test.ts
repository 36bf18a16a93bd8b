import { mentionOf } from '@tidemark/domain/activity/comment-body'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { buildComment } from '../../../test/builders/activity.ts'
import { buildObstacle } from '../../../test/builders/blockers.ts'
import { importFile, upload } from '../../../test/app/import-file.ts'
import { ask, createTestApp, signIn, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../../../test/builders/behaviors.ts'
import { buildEvidence } from '../../../test/builders/evidence.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildStep } from '../../../test/builders/programs.ts'
import { buildScopeChange } from '../../../test/builders/scope.ts'
import { buildWin } from '../../../test/builders/wins.ts'
import { openBackup } from '../../database/backup/open-backup.ts'
import { writeBackup } from '../../database/backup/write-backup.ts'
import { withClient } from '../../database/connect.ts'
import { Account } from '../access/account.entity.ts'
import { compareKeptCounts, foldOrganization } from '../adoption/adoption.module.ts'
import { verifyChain } from '../audit/audit.module.ts'
import { ShortTermWin } from '../wins/short-term-win.entity.ts'

const TODAY = '2026-03-20'
/** All that Zoe is known by, in the spellings in which it stands somewhere. */
const ZOE = ['Zoe Quill', 'Zoe Quill-Adams', 'Z-4711', 'zoe@example.org', 'zoe.signs.in@example.org']

const ERASE = `mutation ($input: EraseEmployeeInput!) { eraseEmployee(input: $input) { __typename
  ... on Refusal { code problems { field } } } }`
const EXPORT = `mutation ($id: ID!) { exportEmployee(id: $id) { __typename
  ... on PersonalData { fileName content } ... on Refusal { code } } }`
const BOARD = `query ($programId: ID!) { board(programId: $programId, asOf: "2026-03-15") {
  total { eligible observed adopters rate } rows { unitIds eligible observed adopters status } } }`

describe('everything that is kept about a person', () => {
  let app: TestApp
  let organization: string
  let administrator: string
  let unit: string
  let program: string
  let zoe: { id: string; version: number }
  let zoesCookie: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date(`${TODAY}T12:00:00Z`))
    organization = await buildOrganization(app)
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    unit = await buildUnit(app, organization, { name: 'Team', code: 'T' })
    program = await buildLiveProgram(app, organization, { name: 'CRM', units: [unit] })
    await make()
  })
  afterAll(() => app.close())

  /** Zoe as she came to be: by hand, corrected, with an account, seen at work, in files, and named where people are named. */
  async function make(): Promise<void> {
    const fields = { staffNumber: 'Z-4711', email: 'zoe@example.org' }
    const created = await change('createEmployee', 'CreateEmployeeInput', 'Employee { id version }', {
      ...fields,
      fullName: 'Zoe Quill-Adams',
      unitId: unit,
      startsOn: '2026-01-05',
    })
    zoe = await change('updateEmployee', 'UpdateEmployeeInput', 'Employee { id version }', {
      ...fields,
      ...created,
      fullName: 'Zoe Quill',
    })
    const account = await change(
      'createAccount',
      'CreateAccountInput',
      'AccountCreated { initialPassword }',
      {
        email: 'zoe.signs.in@example.org',
        displayName: 'Zoe Quill',
        employeeId: zoe.id,
        roles: [{ role: 'EMPLOYEE' }],
      },
    )
    zoesCookie = await signIn(app, 'zoe.signs.in@example.org', account.initialPassword)
    const others = await buildPeople(app, organization, unit, 9)
    const behavior = await buildBehavior(app, organization, program)
    const recording = await buildObserver(app, organization, program)
    const seen = [...others, zoe.id].map((employee, index) => ({
      employee,
      unit,
      on: '2026-03-04',
      shown: index % 2 ? 5 : 1,
    }))
    await buildObservations(app, organization, { program, behavior, recording }, seen)
    const em = app.tenant(organization)
    await em.execute(`update program set sponsor_name = 'zoe quill'`)
    const theirs = await em.findOneOrFail(Account, { employee: zoe.id })
    const ours = await em.findOneOrFail(Account, { employee: null })
    const said = { program, subject: program }
    await buildComment(app, organization, { ...said, author: theirs.id, body: 'As Zoe Quill I object' })
    const body = `Why, ${mentionOf(theirs.id)}?`
    await buildComment(app, organization, { ...said, author: ours.id, body, calls: [theirs.id] })
    const decided = { decision: 'accepted', decidedBy: 'Zoe Quill', decidedOn: '2026-05-08' } as const
    await buildScopeChange(app, organization, program, { ...decided, requestedBy: 'Zoe Quill' })
    await buildScopeChange(app, organization, program, { title: 'Later', sponsorName: 'zoe quill' })
    await buildObstacle(app, organization, program, { title: 'No time', ownerName: 'zoe quill' })
    const step = await buildStep(app, organization, program, 4, 'in_progress')
    await em.execute(`update change_step set owner_name = 'zoe quill' where id = ?`, [step])
    await buildEvidence(app, organization, { program, step, addedBy: theirs.id })
    await buildWin(app, organization, program, { recognized: ['Team North', 'zoe quill'] })
    const manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    const member = {
      fullName: 'Zoe Quill',
      role: 'MEMBER',
      note: 'Zoe Quill knows the depot.',
      unitIds: [unit],
    }
    const named = { programId: program, member }
    await change('addCoalitionMember', 'AddCoalitionMemberInput', 'Coalition { id }', named, manager)
    const stakeholder = {
      name: 'Zoe Quill',
      kind: 'PERSON',
      power: 4,
      interest: 5,
      support: -1,
      note: 'Zoe Quill speaks for the depot.',
      contactName: 'Zoe Quill',
    }
    const mapped = { programId: program, stakeholder }
    await change('addStakeholder', 'AddStakeholderInput', 'StakeholderMap { id }', mapped, manager)
    const sheet = [
      ['staff_number', 'name', 'unit'],
      ['Z-4711', 'Zoe Quill', 'T'],
    ]
    const bytes = await writeXlsxFile(sheet).toBuffer()
    await upload(app, 'EMPLOYEES', { name: 'staff.xlsx', bytes }, administrator)
    await upload(
      app,
      'EMPLOYEES',
      { name: 'Zoe Quill.csv', bytes: 'staff_number,name,unit\nA,Ann,T\n' },
      administrator,
    )
    await upload(app, 'UNITS', { name: 'units.csv', bytes: 'code,name\nT,Team\n' }, administrator)
    await foldOrganization(em, organization, TODAY)
  }

  async function change(name: string, type: string, fields: string, input: object, as = administrator) {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${fields} ... on Refusal { code } } }`
    const { data, errors } = await ask(app, document, { input }, as)
    expect([errors, data[name].code]).toEqual([[], undefined])
    const { __typename: _, ...answer } = data[name]
    return answer
  }
  const erase = async (input: object, cookie = administrator) => {
    const { data, errors } = await ask(
      app,
      ERASE,
      { input: { ...zoe, staffNumber: 'Z-4711', ...input } },
      cookie,
    )
    return data?.eraseEmployee ?? errors[0]?.extensions.code
  }
  const closedCounts = () =>
    app.tenant(organization)
      .execute(`select period_starts_on::text, unit_id, behavior_id, own_eligible, own_observed,
      own_adopters, total_eligible, total_observed, total_adopters from adoption_count
      where period_starts_on < '2026-03-16' order by 1, 2, 3`)
  const board = async () => {
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    return (await ask(app, BOARD, { programId: program }, executive)).data.board
  }
  /** Every row of every table that holds one of the words, as a superuser finds them, in files also letter by letter. */
  const mentions = () =>
    withClient(app.database.adminUrl, async (admin) => {
      const tables = await admin.query<{ name: string }>(
        `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_schema in ('public', 'auth', 'app') and table_type = 'BASE TABLE'`,
      )
      const found: string[] = []
      for (const { name } of tables.rows) {
        const { rows } = await admin.query<{ row: string }>(`select t::text as row from ${name} t`)
        for (const word of ZOE)
          for (const form of [word, Buffer.from(word).toString('hex')])
            if (rows.some(({ row }) => row.toLowerCase().includes(form.toLowerCase())))
              found.push(`${name}: ${word}`)
      }
      return found
    })

  it('is handed out to whoever answers the person, under headings that the person can read, and on the audit record', async () => {
    const { data } = await ask(app, EXPORT, { id: zoe.id }, administrator)
    expect(data.exportEmployee).toMatchObject({
      __typename: 'PersonalData',
      fileName: 'personal-data-Z-4711.json',
    })
    const content = JSON.parse(data.exportEmployee.content)
    expect(content).toMatchObject({
      employee: {
        record: { 'staff number': 'Z-4711', name: 'Zoe Quill', 'e-mail': 'zoe@example.org' },
        units: [{ from: '2026-01-05', unit: 'Team' }],
      },
      observations: [{ day: '2026-03-04', program: 'CRM', opportunities: 5, shown: 5 }],
      accounts: [{ 'e-mail': 'zoe.signs.in@example.org', roles: [{ role: 'employee' }] }],
      'sponsor or sustainment owner of': [{ program: 'CRM' }],
      'named on scope ledgers': [
        { request: 'Take the south in at once', 'asked for it': true, 'decided it': true },
        { request: 'Later', 'asked for it': false, 'stood for it as the sponsor': true },
      ],
      'owner of blockers, risks and issues': [{ program: 'CRM', kind: 'blocker', title: 'No time' }],
      'owner of change steps': [{ program: 'CRM', step: 4 }],
      'evidence put on file': [{ program: 'CRM', title: 'Minutes' }],
      'thanked for short-term wins': [
        { program: 'CRM', win: 'Calls are answered within a minute', 'thanked on': null },
      ],
      'member of guiding coalitions': [
        { program: 'CRM', role: 'member', note: 'Zoe Quill knows the depot.' },
      ],
      'stakeholder of programs': [
        {
          program: 'CRM',
          power: 4,
          support: -1,
          note: 'Zoe Quill speaks for the depot.',
          course: [{ power: 4 }],
        },
      ],
      'in touch with stakeholders': [{ program: 'CRM', stakeholder: 'Zoe Quill' }],
      comments: [
        { words: 'As Zoe Quill I object', program: 'CRM', how: 'by this person' },
        { program: 'CRM', how: 'mentions this person' },
      ],
      'imported files': [{ file: 'staff.xlsx' }, { file: 'Zoe Quill.csv' }],
    })
    expect(content['audit record'].map(({ what }: { what: string }) => what)).toEqual([
      'createEmployee',
      'updateEmployee',
      'createAccount',
    ])
    expect(data.exportEmployee.content).not.toMatch(/argon2|password|token/i)
    const [entry] = await app
      .tenant(organization)
      .execute(`select subject_id from audit_entry where command = 'exportEmployee'`)
    expect(entry).toEqual({ subject_id: zoe.id })
  })

  it('isn’t erased by mistake: not with another number, an older version, or by somebody who may not', async () => {
    expect(await erase({ staffNumber: 'Z-4712' })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'staffNumber' }],
    })
    expect(await erase({ version: zoe.version - 1 })).toMatchObject({ code: 'CONFLICT' })
    const hr = await buildViewer(app, organization, [{ role: 'hr' }])
    expect(await erase({}, hr)).toBe('FORBIDDEN')
    expect(await mentions()).not.toEqual([])
  })

  describe('once erased', () => {
    let before: unknown[]
    let erased: unknown

    beforeAll(async () => {
      before = [await closedCounts(), await board()]
      erased = await erase({})
      await foldOrganization(app.tenant(organization), organization, TODAY)
    })

    it('leaves what was counted as it was, and the counts match their rows', async () => {
      expect(erased).toEqual({ __typename: 'EmployeeErased' })
      expect([await closedCounts(), await board()]).toEqual(before)
      expect(before[1]).toMatchObject({ total: { eligible: 10, observed: 10, adopters: 5 } })
      const { stale, counted } = await compareKeptCounts(app.tenant(organization), program, TODAY)
      expect([...stale, ...counted]).toEqual([])
    })

    it('leaves a win that people were thanked for with as many of them', async () => {
      const [win] = await app.tenant(organization).find(ShortTermWin, { program })
      expect(win).toMatchObject({ version: 2, recognized: ['Team North', 'Erased person'] })
    })

    it('is nowhere in the database any more, nor in a backup made later', async () => {
      expect(await mentions()).toEqual([])
      const directory = await mkdtemp(join(tmpdir(), 'tidemark-erased-'))
      const file = join(directory, 'later.zip')
      await writeBackup(app.database.ownerUrl, file, { now: new Date() })
      const backup = await openBackup(file)
      for (const table of backup.manifest.tables) {
        const text = (await buffer(await backup.read(table))).toString('utf8').toLowerCase()
        for (const word of ZOE) expect(text.includes(word.toLowerCase())).toBe(false)
      }
      backup.close()
      await rm(directory, { recursive: true })
    })

    it('leaves comments in their place: the person’s without words, those that called them without their name', async () => {
      const reader = await buildViewer(app, organization, [{ role: 'executive' }])
      const comments = `query ($id: ID!) { comments(subjectId: $id, page: { first: 9 }) {
        items { body author { displayName } mentions { displayName } } } }`
      const { data } = await ask(app, comments, { id: program }, reader)
      expect(data.comments.items).toMatchObject([
        { body: '', author: { displayName: 'Erased person' }, mentions: [] },
        {
          body: expect.stringMatching(/^Why, @\[.{36}\]\?$/),
          author: { displayName: 'Viewer' },
          mentions: [],
        },
      ])
    })

    it('takes along the files that named the person, and no other', async () => {
      const files = await app
        .tenant(organization)
        .execute(
          `select file_name, octet_length(file) > 0 as kept, status from import_run order by uploaded_at`,
        )
      expect(files).toEqual([
        { file_name: 'erased', kept: false, status: 'cancelled' },
        { file_name: 'erased', kept: false, status: 'cancelled' },
        { file_name: 'units.csv', kept: true, status: 'uploaded' },
      ])
    })

    it('ends the person’s sessions, and nobody signs in as them again', async () => {
      const { data } = await ask(app, '{ viewer { viewer { email } } }', {}, zoesCookie)
      expect(data?.viewer?.viewer ?? null).toBeNull()
      await expect(signIn(app, 'zoe.signs.in@example.org', 'whatever it was')).rejects.toThrow('401')
    })

    it('leaves an audit record that is whole, and says that the person was erased and no longer what was', async () => {
      expect((await verifyChain(app.tenant(organization))).findings).toEqual([])
      const entries = await app
        .tenant(organization)
        .execute(
          `select command, detail is null as blank from audit_entry where subject_id = '${zoe.id}' order by sequence`,
        )
      expect(entries).toEqual([
        { command: 'createEmployee', blank: true },
        { command: 'updateEmployee', blank: true },
        { command: 'exportEmployee', blank: true },
        { command: 'eraseEmployee', blank: false },
      ])
    })

    it('is in no list or search, and can’t be changed, handed out or erased again', async () => {
      const { data } = await ask(
        app,
        `query ($id: ID!) { employee(id: $id) { id }
           left: employees(page: { first: 100 }, filter: { archived: true }) { total }
           found: employees(page: { first: 100 }, filter: { search: "eras" }) { total } }`,
        { id: zoe.id },
        administrator,
      )
      expect(data).toEqual({ employee: null, left: { total: 0 }, found: { total: 0 } })
      const ARCHIVE = `mutation ($input: VersionedInput!) { archiveEmployee(input: $input) { ... on Refusal { code } } }`
      const [row] = await app
        .tenant(organization)
        .execute(`select version from employee where id = '${zoe.id}'`)
      const left = { id: zoe.id, version: row?.version }
      expect((await ask(app, ARCHIVE, { input: left }, administrator)).data.archiveEmployee).toEqual({
        code: 'NOT_FOUND',
      })
      expect(await erase(left)).toMatchObject({ code: 'NOT_FOUND' })
      const { data: handedOut } = await ask(app, EXPORT, { id: zoe.id }, administrator)
      expect(handedOut.exportEmployee.code).toBe('NOT_FOUND')
    })

    it('lets a staff list that still has the person make a new one', async () => {
      const bytes = 'staff_number,name,unit\nZ-4711,Zoe Quill,T\n'
      expect(await importFile(app, 'EMPLOYEES', { bytes }, administrator)).toMatchObject({
        status: 'APPLIED',
      })
      const people = await app
        .tenant(organization)
        .execute(`select id from employee where staff_number = 'Z-4711'`)
      expect(people).toHaveLength(1)
      expect(people[0]?.id).not.toBe(zoe.id)
    })
  })

  it('isn’t erased where nobody would be left to administer', async () => {
    const elsewhere = await buildOrganization(app)
    const only = await buildViewer(app, elsewhere, [{ role: 'administrator' }])
    const team = await buildUnit(app, elsewhere)
    const [id = ''] = await buildPeople(app, elsewhere, team, 1)
    const em = app.tenant(elsewhere)
    await em.execute('update account set employee_id = ?', [id])
    const [person] = await em.execute('select staff_number as "staffNumber", version from employee')
    expect(await erase({ id, ...person }, only)).toMatchObject({ code: 'IN_USE' })
    const [left] = await em.execute('select erased_at as erased, full_name <> ? as named from employee', [
      'Erased person',
    ])
    expect(left).toEqual({ erased: null, named: true })
    // The session is untouched too.
    expect((await ask(app, '{ setup { __typename } }', {}, only)).errors).toEqual([])
  })
})
