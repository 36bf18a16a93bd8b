import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EVIDENCE_FILE_MAX_BYTES } from '@tidemark/domain/evidence/evidence-file'
import writeXlsxFile from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchEvidence, sendEvidence, type SentForm } from '../../../test/app/evidence-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildStep } from '../../../test/builders/programs.ts'
import { EvidenceFile } from './evidence-file.entity.ts'
import { Evidence } from './evidence.entity.ts'
import { createFolderFiles } from './folder-files.ts'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n')
/** One transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const HTML = '<!doctype html><script>alert(document.domain)</script>'
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('files as evidence', () => {
  let app: TestApp
  let organization: string
  let program: string
  let step: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-03-10T09:00:00Z'))
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    step = await buildStep(app, organization, program, 1, 'in_progress')
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const put = (form: SentForm, cookie: string | undefined = manager) =>
    sendEvidence(app, { ...form, fields: { stepId: step, ...form.fields } }, cookie)
  const kept = async () => {
    const em = app.tenant(organization)
    return [await em.count(Evidence), await em.count(EvidenceFile)]
  }

  it('one that was put on file comes back byte by byte, to be saved and never shown', async () => {
    const { status, body } = await put({ name: 'Protokoll März.pdf', bytes: PDF })
    expect(status).toBe(201)
    const { statusCode, headers, rawPayload } = await fetchEvidence(app, body.id, manager)
    expect([statusCode, rawPayload.equals(PDF)]).toEqual([200, true])
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Protokoll M?rz.pdf"; filename*=UTF-8''Protokoll%20M%C3%A4rz.pdf`,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  it.each([
    ['a picture', 'photo.png', PNG, 'image/png', 'photo.png'],
    ['a table of numbers', 'figures.csv', 'day,ratio\n2026-03-02,0.41\n', 'text/csv', 'figures.csv'],
    ['a mail', 'Re: go.eml', 'Subject: go\r\n\r\nYes, übernommen.\r\n', 'message/rfc822', 'Re go.eml'],
    ['a PDF that calls itself a picture', 'photo.png', PDF, 'application/pdf', 'photo.png.pdf'],
    ['a PDF with a second ending', 'report.pdf.exe', PDF, 'application/pdf', 'report.pdf.exe.pdf'],
    ['a PDF from some folder', '../../etc/report.pdf', PDF, 'application/pdf', 'report.pdf'],
  ])(
    '%s is kept as what its bytes are, under a name that says so',
    async (_, name, bytes, mediaType, fileName) => {
      const { status, body } = await put({ name, bytes })
      expect(status).toBe(201)
      const em = app.tenant(organization)
      const file = await em.findOneOrFail(EvidenceFile, { evidence: body.id })
      expect(file).toMatchObject({ mediaType, fileName, byteCount: Buffer.byteLength(bytes) })
    },
  )

  it('a workbook is known by what is in it', async () => {
    const bytes = await writeXlsxFile([['day', 'ratio']]).toBuffer()
    const { body } = await put({ name: 'figures.xlsx', bytes })
    const file = await app.tenant(organization).findOneOrFail(EvidenceFile, { evidence: body.id })
    expect(file.mediaType).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  })

  it.each([
    ['a drawing with a script that calls itself a picture', 'photo.png', SVG, 'not_what_it_says'],
    ['the same with the head of XML', 'photo.png', `<?xml version="1.0"?>${SVG}`, 'type_not_allowed'],
    ['a page that calls itself a picture', 'photo.png', HTML, 'not_what_it_says'],
    ['a page', 'minutes.html', HTML, 'type_not_allowed'],
    ['a page in the name of a PDF', 'minutes.pdf.html', HTML, 'type_not_allowed'],
    [
      'a program of Windows',
      'minutes.pdf',
      Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
      'type_not_allowed',
    ],
    [
      'a program of Linux',
      'minutes.txt',
      Buffer.from('7f454c460201010000000000000000000200', 'hex'),
      'type_not_allowed',
    ],
    [
      'a program that calls itself text',
      'minutes.txt',
      Buffer.from('text \u0000\u0001 and more'),
      'not_text',
    ],
    ['text of another century', 'minutes.txt', Buffer.from([0x4d, 0xe4, 0x72, 0x7a]), 'not_text'],
    [
      'an archive',
      'minutes.pdf',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
      'type_not_allowed',
    ],
    ['nothing', 'minutes.txt', '', 'empty'],
    ['something unknown', 'minutes', 'All agreed.', 'type_not_allowed'],
  ])('%s is refused in words, and nothing of it is kept', async (_, name, bytes, code) => {
    const before = await kept()
    const { status, body } = await put({ name, bytes })
    expect({ status, problems: body.refusal?.problems }).toMatchObject({
      status: 422,
      problems: [{ field: 'file', code }],
    })
    expect(await kept()).toEqual(before)
  })

  it('10 MB are taken, and one byte more is refused with 413 and not kept', async () => {
    const bytes = Buffer.alloc(EVIDENCE_FILE_MAX_BYTES + 1, 'x')
    const before = await kept()
    expect(await put({ name: 'long.txt', bytes })).toMatchObject({
      status: 413,
      body: { refusal: { code: 'INVALID_INPUT', problems: [{ field: 'file' }] } },
    })
    expect(await kept()).toEqual(before)
    expect((await put({ name: 'long.txt', bytes: bytes.subarray(1) })).status).toBe(201)
  })

  it('what the form says is checked by the same rule as a text', async () => {
    const before = await kept()
    for (const [fields, field] of [
      [{ title: ' ' }, 'title'],
      [{ datedOn: '2026-03-11' }, 'datedOn'],
      [{ criterion: 'URGENCY_AMONG_MANAGERS', reportedCount: '41', reportedOf: '40' }, 'reportedCount'],
      [{ criterion: 'URGENCY_AMONG_MANAGERS', reportedCount: 'many', reportedOf: '40' }, 'reportedCount'],
      [{ criterion: 'TRAINING_AT_TARGET', reportedCount: '4', reportedOf: '40' }, 'criterion'],
      [{ stepId: '' }, 'stepId'],
    ] as const) {
      const { status, body } = await put({ bytes: PDF, fields })
      expect([status, body.refusal?.problems[0]?.field]).toEqual([422, field])
    }
    expect(await kept()).toEqual(before)
  })

  it('sent twice with one idempotency key it is on file once', async () => {
    const form = { bytes: PDF, key: 'a-key-of-this-file' }
    const first = await put(form)
    const [pieces] = await kept()
    expect(await put(form)).toEqual(first)
    expect((await kept())[0]).toBe(pieces)
    expect((await put({ ...form, bytes: PNG })).body.refusal.code).toBe('KEY_REUSED')
  })

  it('its file is handed out while it is on file, and again once it was put back', async () => {
    const { body } = await put({ bytes: PDF })
    const change = (name: string, version: number) =>
      ask(
        app,
        `mutation ($input: VersionedInput!) { ${name}(input: $input) { __typename } }`,
        { input: { id: body.id, version } },
        manager,
      )
    await change('removeEvidence', 1)
    expect((await fetchEvidence(app, body.id, manager)).statusCode).toBe(404)
    await change('restoreEvidence', 2)
    expect((await fetchEvidence(app, body.id, manager)).rawPayload.equals(PDF)).toBe(true)
  })

  it('another tenant’s, one out of sight and one that doesn’t exist are the same 404', async () => {
    const { body: own } = await put({ bytes: PDF })
    const abroad = await buildOrganization(app)
    const stranger = await buildViewer(app, abroad, [{ role: 'executive' }])
    const elsewhere = await buildProgram(app, organization)
    const other = await buildViewer(app, organization, [{ role: 'program_manager', program: elsewhere }])
    const nowhere = await fetchEvidence(app, NOWHERE, manager)
    for (const [id, cookie] of [
      [own.id, stranger],
      [own.id, other],
      ['none', manager],
    ] as const) {
      const answer = await fetchEvidence(app, id, cookie)
      expect([answer.statusCode, answer.body]).toEqual([404, nowhere.body])
    }
    const before = await kept()
    expect((await put({ bytes: PDF }, stranger)).status).toBe(403)
    expect(await put({ bytes: PDF }, other)).toEqual(await put({ bytes: PDF, fields: { stepId: NOWHERE } }))
    expect(await kept()).toEqual(before)
  })

  it('signed out nothing is taken or handed out, and to an employee nothing is', async () => {
    const { body } = await put({ bytes: PDF })
    expect((await sendEvidence(app, { bytes: PDF })).status).toBe(401)
    expect((await fetchEvidence(app, body.id)).statusCode).toBe(401)
    const employee = await buildViewer(app, organization, [{ role: 'employee' }])
    expect((await put({ bytes: PDF }, employee)).status).toBe(403)
    expect((await fetchEvidence(app, body.id, employee)).statusCode).toBe(403)
    const reader = await buildViewer(app, organization, [{ role: 'program_manager' }, { role: 'executive' }])
    expect((await put({ bytes: PDF }, reader)).body.refusal.code).toBe('NOT_ALLOWED')
    expect((await fetchEvidence(app, body.id, reader)).statusCode).toBe(200)
  })

  describe('kept in a folder', () => {
    let folder: string

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tidemark-evidence-'))
      app.services.files = createFolderFiles(folder)
    })
    afterAll(async () => {
      app.services.files = undefined
      await rm(folder, { recursive: true })
    })
    const inFolder = () => readdir(join(folder, organization)).catch(() => [])

    it('one comes back byte by byte, and lies under a key and no name', async () => {
      const { body } = await put({ bytes: PDF })
      const [name = ''] = await inFolder()
      expect(await readFile(join(folder, organization, name))).toEqual(PDF)
      expect(name).toMatch(/^[0-9a-f-]{36}$/)
      const [row]: { bytes: null }[] = await app
        .tenant(organization)
        .execute('select bytes from evidence_file where evidence_id = ?', [body.id])
      expect(row).toEqual({ bytes: null })
      expect((await fetchEvidence(app, body.id, manager)).rawPayload.equals(PDF)).toBe(true)
    })

    it('one that the database refuses after all leaves nothing in the folder', async () => {
      const before = await inFolder()
      app.services.files = {
        ...createFolderFiles(folder),
        put: async (...given) => {
          await createFolderFiles(folder).put(...given)
          throw new Error('the database went away')
        },
      }
      expect((await put({ bytes: PDF })).status).toBe(500)
      app.services.files = createFolderFiles(folder)
      expect(await inFolder()).toEqual(before)
    })

    it('one that is gone from it is told as missing, and those kept in the database are still handed out', async () => {
      const { body } = await put({ bytes: PDF })
      await rm(join(folder, organization), { recursive: true })
      expect((await fetchEvidence(app, body.id, manager)).statusCode).toBe(404)
      app.services.files = undefined
      const { body: earlier } = await put({ bytes: PDF })
      app.services.files = createFolderFiles(folder)
      expect((await fetchEvidence(app, earlier.id, manager)).rawPayload.equals(PDF)).toBe(true)
    })
  })
})
