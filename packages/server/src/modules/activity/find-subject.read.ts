import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { historyKindOf } from '../audit/audit.module.ts'
import type { RecordRefType } from './record-ref.type.ts'
import { readRecords } from './records.read.ts'

/** The record that a viewer may talk about; null if there is none, it isn't theirs to see, or nobody talks about its kind. */
export async function findSubject(
  { em, viewer }: Pick<SignedInContext, 'em' | 'viewer'>,
  id: string,
): Promise<RecordRefType | null> {
  const record = isId(id) ? (await readRecords(em, [id])).get(id.toLowerCase()) : undefined
  const seers = await historyKindOf(record?.kind ?? '')?.whoMaySee?.(em, id, [viewer])
  return record && seers?.length ? record : null
}
