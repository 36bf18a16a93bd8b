import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { Refused } from '../../kernel/refusal.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { handlerOf, offeredKinds } from './import-kinds.ts'

/** Whether any of the viewer's roles imports a kind of file. */
export function importsKind(viewer: Viewer, kind: ImportKind): boolean {
  const reached = handlerOf(kind).reach(viewer)
  return reached !== 'nothing' && reached.length > 0
}

/** Refuses a kind of file that none of the viewer's roles imports. */
export function refuseKind(viewer: Viewer, kind: ImportKind): void {
  if (!importsKind(viewer, kind)) throw new Refused('NOT_ALLOWED', handlerOf(kind).who)
}

/** Refuses a kind that the viewer doesn't import, and a file that names no program where its kind needs one. */
export function refuseWithoutProgram(viewer: Viewer, kind: ImportKind, programId: string | null): void {
  refuseKind(viewer, kind)
  // Whether the viewer runs the program that is named is the feature's to say: it knows who may see it.
  if (programId !== null || handlerOf(kind).reach(viewer) === 'all') return
  const problem = { field: 'options.programId', code: 'required', message: 'Choose the program.' }
  throw new Refused('INVALID_INPUT', 'Choose the program that the file belongs to.', [problem])
}

/**
 * The condition on `import_run r` that leaves the runs the viewer may see: those of kinds and programs that they import,
 * and of their own the ones that no program was chosen for yet. Plans name people, so nobody else sees them.
 */
export function runsInSight(viewer: Viewer): { sql: string; parameters: unknown[] } {
  const parts = offeredKinds().flatMap(({ kind, reach }) => {
    const reached = reach(viewer)
    if (reached === 'all') return [{ sql: 'r.kind = ?', parameters: [kind] }]
    if (reached === 'nothing' || reached.length === 0) return []
    const ofProgram = `r.options ->> 'programId' = any (?::text[])`
    const ownYetWithout = `(r.options ->> 'programId' is null and r.uploaded_by_id = ?)`
    return [
      {
        sql: `(r.kind = ? and (${ofProgram} or ${ownYetWithout}))`,
        parameters: [kind, `{${reached.join(',')}}`, viewer.accountId],
      },
    ]
  })
  return {
    sql: `(${parts.map(({ sql }) => sql).join(' or ') || 'false'})`,
    parameters: parts.flatMap(({ parameters }) => parameters),
  }
}
