import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../../kernel/request-context.ts'
import { mayCall } from '../access/access.module.ts'
import { historyKindOf } from '../audit/audit.module.ts'
import type { RecordRefType } from './record-ref.type.ts'

/** Who of some viewers may read the comments on a record: those who see the record, with a role that reads comments. */
export async function whoReadsComments(
  em: EntityManager,
  { id, kind }: RecordRefType,
  viewers: readonly Viewer[],
): Promise<readonly Viewer[]> {
  const readers = viewers.filter((viewer) => mayCall(viewer, 'Query.comments'))
  return (await historyKindOf(kind)?.whoMaySee?.(em, id, readers)) ?? []
}
