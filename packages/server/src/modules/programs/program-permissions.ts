import { batched } from '../../kernel/batched.ts'
import { allowed, denied } from '../../kernel/permission.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { programsRun, READS_ROOM, unitsLed } from '../access/access.module.ts'
import type { Program } from './program.entity.ts'
import type { ProgramPermissionsType } from './program.type.ts'
import { readProgramsTouching } from './programs-in-sight.read.ts'

/** What the viewer may do with a program, and why not. */
export async function programPermissions(
  context: SignedInContext,
  { id, archivedAt }: Program,
): Promise<ProgramPermissionsType> {
  const { viewer } = context
  const reads = viewer.roles.some(({ role }) => READS_ROOM.includes(role))
  const runs = programsRun(viewer).includes(id)
  const decides = viewer.roles.some(({ role }) => role === 'executive')
  const leads = await touchesUnitsLed(context, id)
  const closed = archivedAt ? denied('The program is closed. Open it again first.') : null
  return {
    edit: runs ? allowed : denied('Only the program managers assigned to it may change it.'),
    readRoom: reads ? allowed : denied('Only those who plan, lead, train or decide read it.'),
    readStakeholders:
      runs || decides ? allowed : denied('Only its program managers and executives read where people stand.'),
    recordObservations: leads
      ? (closed ?? allowed)
      : denied('Only line managers of its units record what people do.'),
    importObservations: runs ? (closed ?? allowed) : denied('Only its program managers import observations.'),
  }
}

const touchesUnitsLed = batched<boolean>(async ({ em, viewer }) => {
  const programIds = await readProgramsTouching(em, unitsLed(viewer))
  return new Map(programIds.map((id) => [id, true]))
}, false)
