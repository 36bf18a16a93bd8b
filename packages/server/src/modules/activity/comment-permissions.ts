import { allowed, denied } from '../../kernel/permission.type.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import type { CommentPermissionsType } from './comment.type.ts'

/** Whose words they are, and where they stand. */
export interface Authored {
  author: { id: string }
  program?: { id: string } | null | undefined
}

/** What a viewer who sees a comment may do with it: words are changed by their author alone. */
export function commentPermissions(viewer: Viewer, { author, program }: Authored): CommentPermissionsType {
  const isOwn = author.id === viewer.accountId
  const runs = program ? programsRun(viewer).includes(program.id) : false
  return {
    edit: isOwn ? allowed : denied('Only its author may change a comment.'),
    remove:
      isOwn || runs
        ? allowed
        : denied('Only its author, and the program managers of its program, may take a comment away.'),
  }
}

/** Whether the viewer may take back the removing of a comment: whoever did it, or whoever runs the program. */
export const mayRestore = (viewer: Viewer, { program }: Authored, removedBy: string | null): boolean =>
  removedBy === viewer.accountId || (program ? programsRun(viewer).includes(program.id) : false)
