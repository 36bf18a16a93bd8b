import { MikroORM, type EntityManager } from '@mikro-orm/postgresql'
import { tenantManager } from '../../app/app-context.ts'
import { withKeepingSession } from '../../database/backup/keeping-session.ts'
import { listOrganizations } from '../../database/backup/read-table.ts'
import { ormOptions } from '../../database/orm-options.ts'
import type { DatabaseUrls } from '../../database/provision.ts'
import { checkOrganization } from '../check-organization.ts'
import { ok, unless, warn, wrong, type Finding } from './finding.ts'

/** Notes are folded within seconds. */
const LATE_MINUTES = 5
/** A running import says every few seconds that it lives. */
const SILENT_MINUTES = 1

/** Each organization: its audit record, its kept counts, what waits and what is stuck. Reads only. */
export async function checkOrganizations({ ownerUrl, appUrl }: DatabaseUrls, now: Date): Promise<Finding[]> {
  const orm = await MikroORM.init(ormOptions(appUrl, 2))
  try {
    const findings: Finding[] = []
    for (const id of await withKeepingSession(ownerUrl, listOrganizations))
      findings.push(...(await checkOne(tenantManager(orm.em, id), now)))
    return unless(findings, warn('organizations', 'there are none yet'))
  } finally {
    await orm.close()
  }
}

async function checkOne(em: EntityManager, now: Date): Promise<Finding[]> {
  const { notes, minutes, imports, administrators } = await readWaiting(em)
  const check = await checkOrganization(em, now.toISOString().slice(0, 10))
  const about = `“${check.name}”`
  const found = check.audit.map((words) => wrong(about, `audit record: ${words}`))
  // What waits to be counted differs rightly.
  if (notes === 0)
    found.push(...check.counts.map((words) => wrong(about, `${words} Run: tidemark check-counts`)))
  if (minutes > LATE_MINUTES) {
    const words = `${notes} changes wait to be counted, the oldest for ${minutes} minutes. Is Tidemark, or its worker, running?`
    found.push(wrong(about, words))
  }
  if (imports > 0)
    found.push(warn(about, `${imports} imports were cut off. Nothing of them was written: run them again.`))
  if (administrators === 0) found.push(warn(about, 'nobody who can sign in is an administrator'))
  const words = `${check.entries} audit entries, each as it was written; ${check.programs} programs, their counts match their rows`
  return unless(found, ok(about, words))
}

interface Waiting {
  notes: number
  minutes: number
  imports: number
  administrators: number
}

async function readWaiting(em: EntityManager): Promise<Waiting> {
  const [row]: Waiting[] = await em.execute(
    `select (select count(*)::int from adoption_change) as notes,
            (select coalesce(floor(extract(epoch from now() - min(changed_at)) / 60), 0)::int
               from adoption_change) as minutes,
            (select count(*)::int from import_run
              where status = 'applying' and coalesce(heartbeat_at, uploaded_at) < now() - interval '${SILENT_MINUTES} minutes') as imports,
            (select count(*)::int from role_assignment r
               join account a on a.organization_id = r.organization_id and a.id = r.account_id
              where r.role = 'administrator' and a.status = 'active' and a.archived_at is null) as administrators`,
  )
  return row ?? { notes: 0, minutes: 0, imports: 0, administrators: 0 }
}
