import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { type BoardProgram, readBoardProgram } from './board-program.read.ts'
import { type BoardScope, boardScope } from './board-scope.ts'
import { catchUp } from './catch-up.ts'

/** Which board somebody asks for, and the state of everything that decides what it shows. */
export interface BoardState {
  program: BoardProgram
  scope: BoardScope
  asOf: string | null
  today: string
  /**
   * Names the state: two boards with the same tag are the same to the last digit. It holds whatever a board depends on, and
   * what its viewer may see of it, so that nobody is ever told that another one's board is theirs.
   */
  tag: string
}

/** Who asks for which board on which day. */
export type BoardRequest = Omit<BoardState, 'program' | 'tag'> & { organizationId: string; programId: string }

/** What somebody asks for; null if nothing of the program is theirs to see. */
export function boardRequest(
  { viewer, now }: SignedInContext,
  programId: string,
  asOf: string | null,
): BoardRequest | null {
  const scope = boardScope(viewer, programId)
  if (!scope || !isId(programId)) return null
  const today = now.toISOString().slice(0, 10)
  return { organizationId: viewer.organizationId, programId, asOf, today, scope }
}

/** The state in one statement, after counts that are late have been folded; null if there is no such program. */
export async function readBoardState(
  context: SignedInContext,
  request: BoardRequest,
): Promise<BoardState | null> {
  const found = await readBoardProgram(context.em, request.programId)
  return found && stateOf(request, await catchUp(context, found, request))
}

/** The state as it is in a transaction whose other statements see the same rows. */
export async function readStateWithin(tx: EntityManager, request: BoardRequest): Promise<BoardState | null> {
  const program = await readBoardProgram(tx, request.programId)
  return program && stateOf(request, program)
}

function stateOf(request: BoardRequest, program: BoardProgram): BoardState {
  const { organizationId, programId, scope, asOf, today } = request
  const { kept, structureVersion } = program
  const reach = scope.reach === 'all' ? 'all' : scope.reach.toSorted()
  const decisive = [
    BUILD,
    organizationId,
    programId,
    structureVersion,
    kept && [kept.version, kept.at.getTime()],
    [reach, scope.aggregatesOnly],
    asOf,
    today,
  ]
  const tag = createHash('sha256').update(JSON.stringify(decisive)).digest('base64url')
  return { program, scope, asOf, today, tag }
}

/** Another build may judge the same rows otherwise. */
const BUILD = statSync(fileURLToPath(import.meta.url)).mtimeMs
