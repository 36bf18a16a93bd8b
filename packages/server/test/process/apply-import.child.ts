import 'reflect-metadata'
import { MikroORM } from '@mikro-orm/postgresql'
import { pino } from 'pino'
import '../../src/app/import-kinds.ts'
import { tenantManager } from '../../src/app/app-context.ts'
import { ormOptions } from '../../src/database/orm-options.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { loadViewer } from '../../src/modules/access/load-viewer.ts'
import { applyImport } from '../../src/modules/imports/apply-import.ts'
import type { ProcessTask } from './apply-import-process.ts'

// The other side of this boundary is `startProcess`, which passes exactly this.
const { appUrl, organization, run } = JSON.parse(process.argv[2] ?? '') as ProcessTask

const orm = await MikroORM.init(ormOptions(appUrl, 4))
const em = tenantManager(orm.em, organization)
const [uploader]: { id: string }[] = await em.execute(
  'select a.auth_user_id as id from import_run r join account a on a.id = r.uploaded_by_id where r.id = ?',
  [run.id],
)
const viewer = await loadViewer(em, { id: uploader?.id ?? '', organizationId: organization })
if (!viewer) throw new Error('Nobody uploaded this run.')
const context = { viewer, em, now: new Date(), requestId: newId(), log: pino({ level: 'error' }) }
const begun = await applyImport(context, { id: run.id, digest: run.plan.digest })
process.send?.(begun)
