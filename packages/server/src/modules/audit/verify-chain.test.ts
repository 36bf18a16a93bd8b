import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization } from '../../../test/builders/organization.ts'
import { withClient } from '../../database/connect.ts'
import { newId } from '../../kernel/new-id.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { hashEntry } from './hash-entry.ts'
import { verifyChain } from './verify-chain.ts'

describe('the audit record', () => {
  let app: TestApp
  let organization: string
  const subject = newId()

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    organization = await buildOrganization(app)
    for (const before of ['Ana', 'Bo', 'Cy', 'Di', 'Ed']) await write('updateEmployee', { name: { before } })
  })

  function write(command: string, detail: Record<string, unknown> = {}) {
    const note = { organizationId: organization, accountId: null, command, subjectId: subject, detail }
    return app.tenant(organization).transactional((em) => writeAuditEntries(em, [note]))
  }
  const verify = (expected?: { sequence: number; hash: string }) =>
    verifyChain(app.tenant(organization), expected)
  /** As somebody who is stronger than the app's role. */
  const tamper = (statement: string) =>
    withClient(app.database.adminUrl, (admin) =>
      admin.query(statement.replaceAll('$org', `organization_id = '${organization}'`)),
    )
  const findings = async () => (await verify()).findings

  it('is whole as it was written, numbered from 1, each entry with the hash of the one before', async () => {
    expect(await verify()).toMatchObject({ entries: 5, head: { sequence: 5 }, findings: [] })
  })

  it('can be followed with sha256sum', () => {
    const entry = {
      id: '01900000-0000-7000-8000-000000000001',
      organizationId: '01900000-0000-7000-8000-00000000000a',
      sequence: 1,
      previousHash: null,
      hash: '',
      accountId: null,
      subjectId: '01900000-0000-7000-8000-00000000000b',
      command: 'createUnit',
      atMicroseconds: '1792663200000001',
      at: '',
      detail: null,
      detailSalt: null,
      detailHash: 'ab'.repeat(32),
    }
    // printf '\n1\n01900000-…-000000000001\n01900000-…-00000000000a\n\n01900000-…-00000000000b\n1792663200000001\nabab…\ncreateUnit' | sha256sum
    expect(hashEntry(entry)).toBe('f69c641776f6f27256638b623cbac9b085f5ff29ce9bd30215a4e91a1bfd11ad')
  })

  it('tells an entry that was edited, whichever of its fields', async () => {
    await tamper(`update audit_entry set command = 'createEmployee' where $org and sequence = 2`)
    await tamper(
      `update audit_entry set detail = jsonb_set(detail, '{name,before}', '"Mo"') where $org and sequence = 3`,
    )
    await tamper(`update audit_entry set at = at + interval '1 microsecond' where $org and sequence = 5`)
    expect(await findings()).toEqual([
      expect.stringMatching(/^Entry 2 \(createEmployee, .* UTC\) was edited\.$/),
      expect.stringMatching(/^Entry 3 .* was edited: its detail is not what was written\.$/),
      expect.stringMatching(/^Entry 5 .* was edited\.$/),
    ])
  })

  it('tells an entry that was edited and got the hash that fits', async () => {
    await tamper(`update audit_entry set command = 'createEmployee' where $org and sequence = 3`)
    await tamper(`update audit_entry e set hash = app.audit_entry_hash(e) where $org and sequence = 3`)
    expect(await findings()).toEqual([
      expect.stringMatching(/^Entry 4 .* does not follow entry 3: that one was replaced/),
    ])
  })

  it('tells entries that were removed, also the first', async () => {
    await tamper('delete from audit_entry where $org and sequence in (1, 3, 4)')
    expect(await findings()).toEqual(['Entry 1 is missing.', 'Entries 3 to 4 are missing.'])
  })

  it('tells entries that changed places', async () => {
    await tamper('update audit_entry set sequence = 99 where $org and sequence = 2')
    await tamper('update audit_entry set sequence = 2 where $org and sequence = 3')
    await tamper('update audit_entry set sequence = 3 where $org and sequence = 99')
    expect(await findings()).toEqual([
      expect.stringMatching(/^Entry 2 .* was moved: it was written as number 3\.$/),
      expect.stringMatching(/^Entry 3 .* was moved: it was written as number 2\.$/),
    ])
  })

  it('tells that its end was cut off', async () => {
    await tamper('delete from audit_entry where $org and sequence > 3')
    expect(await findings()).toEqual(['The record was cut off: Entries 4 to 5 are missing.'])
  })

  it('tells an end that was cut off together with the note of where it ends, by an end that was kept elsewhere', async () => {
    const { head } = await verify()
    await tamper('delete from audit_entry where $org and sequence > 3')
    await tamper(
      `update app.audit_head set sequence = 3, hash = (select hash from audit_entry where $org and sequence = 3) where $org`,
    )
    expect(await findings()).toEqual([])
    expect((await verify(head ?? undefined)).findings).toEqual([
      'The record was cut off: Entries 4 to 5 are missing.',
    ])
    await write('updateEmployee')
    await write('updateEmployee')
    expect((await verify(head ?? undefined)).findings).toEqual([
      expect.stringMatching(/^Entry 5 .* is not the one whose hash was kept: the record was rewritten\.$/),
    ])
  })

  it('tells a detail that was blanked without an erasure, and stands whole after an erasure', async () => {
    const erase = 'select app.erase_audit_details(?) as erased'
    await app.tenant(organization).transactional(async (em) => {
      expect(await em.execute(erase, [subject])).toEqual([{ erased: 5 }])
    })
    expect(await findings()).toEqual([
      expect.stringMatching(/^Entry 5 .* was blanked without an erasure on the record\.$/),
    ])
    await write('eraseEmployee')
    expect(await findings()).toEqual([])
    const blanked = await withClient(app.database.adminUrl, (admin) =>
      admin.query(
        `select 1 from audit_entry where subject_id = $1 and organization_id = $2
            and detail is null and detail_salt is null and erased_at is not null`,
        [subject, organization],
      ),
    )
    expect(blanked.rowCount).toBe(5)
  })

  it('another organization can’t erase it, nor read where it ends', async () => {
    const other = app.tenant(await buildOrganization(app, 'Other'))
    const seen = await other.transactional(async (em) => [
      await em.execute('select app.erase_audit_details(?) as erased', [subject]),
      await em.execute('select * from app.audit_head'),
    ])
    expect(seen).toEqual([[{ erased: 0 }], []])
  })

  it('the app can neither choose an entry’s place and time nor move the end', async () => {
    const em = app.tenant(organization)
    await em.transactional((tx) =>
      tx.execute(
        `insert into audit_entry (id, organization_id, sequence, hash, detail_hash, command, detail, at)
           values (?, ?, 2, '', '', 'made up', '{}', '2001-01-01')`,
        [newId(), organization],
      ),
    )
    expect(await verify()).toMatchObject({ entries: 6, head: { sequence: 6 }, findings: [] })
    const years = await em.execute(`select 1 from audit_entry where at < '2026-01-01'`)
    expect(years).toEqual([])
    for (const statement of [
      'update app.audit_head set sequence = 1',
      'delete from app.audit_head',
      `insert into app.audit_head (organization_id) values (gen_random_uuid())`,
      `update audit_entry set detail = null`,
    ]) {
      await expect(app.tenant(organization).execute(statement)).rejects.toThrow(/permission denied/)
    }
  })

  it('entries that are written at once stand one after the other, without a gap', async () => {
    await Promise.all(Array.from({ length: 20 }, () => write('updateEmployee')))
    expect(await verify()).toMatchObject({ entries: 25, head: { sequence: 25 }, findings: [] })
  })
})
