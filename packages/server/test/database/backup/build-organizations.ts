import { newId } from '../../../src/kernel/new-id.ts'
import { insertRows } from '../../../src/kernel/insert-rows.ts'
import { writeAuditEntries } from '../../../src/kernel/write-audit-entries.ts'
import { foldOrganization } from '../../../src/modules/adoption/adoption.module.ts'
import { ImportRun } from '../../../src/modules/imports/import-run.entity.ts'
import { settleRound } from '../../../src/modules/readiness/settle-round.ts'
import type { TestApp } from '../../app/test-app.ts'
import { buildAnsweredRound } from '../../builders/answered-round.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../../builders/behaviors.ts'
import { buildAccount, buildEmployee, buildOrganization, buildUnit } from '../../builders/organization.ts'

/** What a format of text could lose: quotes, commas, line ends, the marks of COPY, letters of four bytes, and no text at all. */
const ODD_NAMES = ['O’Brien, "Bo"', 'line\nand\r\nline', '\\.', '\\N', '日本語 👩‍🏭', ' spaces ', '\t']

/** An organization with something in most tables: people, a program, what was seen, kept counts, a file, an audit record. */
export async function buildFullOrganization(app: TestApp, name: string) {
  const organization = await buildOrganization(app, name)
  const unit = await buildUnit(app, organization, { name: 'Top' })
  const team = await buildUnit(app, organization, { name: 'Team', parent: unit, headcount: 12.5 })
  for (const fullName of ODD_NAMES) await buildEmployee(app, organization, team, { fullName })
  const people = await buildPeople(app, organization, team, 20)
  const administrator = await buildAccount(app, organization, [{ role: 'administrator' }])
  const program = await buildLiveProgram(app, organization, { units: [unit, team] })
  const behavior = await buildBehavior(app, organization, program)
  const recording = await buildObserver(app, organization, program)
  const seen = people.map((employee) => ({ employee, unit: team, on: '2026-03-02' }))
  await buildObservations(app, organization, { program, behavior, recording }, seen)
  await foldOrganization(app.tenant(organization), organization, '2026-03-10')
  await buildRounds(app, organization, program)
  const em = app.tenant(organization)
  em.create(ImportRun, {
    id: newId(),
    organization,
    uploadedBy: administrator.id,
    kind: 'units',
    fileName: 'every byte.bin',
    plan: { nested: ['"', '\\', null, 1e-7] },
    file: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    columns: [],
    sampleRows: [],
    mapping: {},
    options: {},
  })
  await em.flush()
  const note = {
    organizationId: organization,
    accountId: administrator.id,
    command: 'updateUnit',
    subjectId: team,
  }
  for (const detail of [{ name: '"quoted"' }, { nothing: null }])
    await app.tenant(organization).transactional((tx) => writeAuditEntries(tx, [{ ...note, detail }]))
  return { organization, unit, administrator }
}

/** One round that is open, its answers sealed, and one that is settled. */
async function buildRounds(app: TestApp, organization: string, program: string): Promise<void> {
  const given = {
    program,
    units: [{ name: 'Asked', parent: null, invited: 12 }],
    items: [{}, { isReversed: true }],
    answers: [
      { unit: 0, answers: [5, null], times: 6, comment: { theme: 'other' as const, body: ODD_NAMES.join() } },
      { unit: 0, answers: [1, 2.5], times: 5 },
    ],
  }
  await buildAnsweredRound(app, organization, { ...given, isClosed: false })
  const { round } = await buildAnsweredRound(app, organization, { ...given, name: 'Settled' })
  await app.tenant(organization).transactional((em) => settleRound(em, round))
}

/** Writes pairs, a unit and a person of one key in one transaction, until told to stop; returns how many. */
export function writePairs(app: TestApp, organization: string, under: string): { stop(): Promise<number> } {
  let stopped = false
  let written = 0
  const writing = (async () => {
    for (; !stopped; written += 1) {
      const [id, tenant] = [newId(), { organization_id: organization }]
      await app.tenant(organization).transactional(async (em) => {
        await insertRows(em, 'employee', [
          {
            id,
            ...tenant,
            unit_id: under,
            staff_number: `pair ${id}`,
            full_name: 'Pair',
            version: 1,
            created_at: 'now',
          },
        ])
        await insertRows(em, 'business_unit', [
          { id, ...tenant, code: `pair ${id}`, name: 'Pair', version: 1, created_at: 'now' },
        ])
      })
    }
  })()
  return {
    stop: async () => {
      stopped = true
      await writing
      return written
    },
  }
}
