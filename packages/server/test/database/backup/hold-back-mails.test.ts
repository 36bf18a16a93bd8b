import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openBackup } from '../../../src/database/backup/open-backup.ts'
import { restoreBackup } from '../../../src/database/backup/restore-backup.ts'
import { writeBackup } from '../../../src/database/backup/write-backup.ts'
import { withClient } from '../../../src/database/connect.ts'
import { newId } from '../../../src/kernel/new-id.ts'
import { OutgoingMail } from '../../../src/modules/mail/outgoing-mail.entity.ts'
import { createTestApp } from '../../app/test-app.ts'
import { buildEmployee, buildOrganization, buildUnit } from '../../builders/organization.ts'
import { createTestDatabase } from '../test-database.ts'

const app = await createTestApp()
const copy = await createTestDatabase()
const directory = await mkdtemp(join(tmpdir(), 'tidemark-mails-'))
afterAll(async () => {
  await app.close()
  await copy.drop()
  await rm(directory, { recursive: true, force: true })
})

test('a restored backup writes to nobody: what waited is given up, what was sent stays sent', async () => {
  const organization = await buildOrganization(app)
  const employee = await buildEmployee(app, organization, await buildUnit(app, organization))
  const em = app.tenant(organization)
  const mail = { organization, employee, kind: 'readiness_invitation', queuedOn: '2027-03-01' }
  for (const state of ['queued', 'failed', 'sent'] as const)
    em.create(OutgoingMail, { ...mail, id: newId(), about: newId(), address: `${state}@n.example`, state })
  await em.flush()
  const file = join(directory, 'backup.zip')
  await writeBackup(app.database.ownerUrl, file, { now: new Date() })
  const backup = await openBackup(file)
  await restoreBackup(copy.ownerUrl, backup)
  backup.close()

  const { rows } = await withClient(copy.adminUrl, (admin) =>
    admin.query('select address, state, last_error as error from outgoing_mail order by address'),
  )
  const error = 'A backup was restored before it left.'
  expect(rows).toEqual([
    { address: 'failed@n.example', state: 'given_up', error },
    { address: 'queued@n.example', state: 'given_up', error },
    { address: 'sent@n.example', state: 'sent', error: null },
  ])
  const jobs = await withClient(copy.workerUrl, (worker) =>
    worker.query('select 1 from graphile_worker._private_jobs'),
  )
  expect(jobs.rows).toEqual([])
})
