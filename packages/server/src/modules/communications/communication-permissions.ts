import {
  type CommunicationAct,
  refusalOfApproval,
  refusalOfCommunicationAct,
} from '@tidemark/domain/communications/communication-acts'
import { allowed, denied, type PermissionType } from '../../kernel/permission.type.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import type { CommunicationPermissionsType } from './communication.type.ts'
import type { CommunicationRow } from './communications.read.ts'

/** Who approves, in words. */
export const WHO_APPROVES = 'Only executives and the program managers assigned to it approve.'
export const WHO_PLANS = 'Only the program managers assigned to it plan its communications.'
export const CLOSED = 'The program is closed. Open it again first.'

/** Whether the viewer approves what a program that they have in sight says. */
export function mayApprove(viewer: Viewer, programId: string): boolean {
  return viewer.roles.some(({ role }) => role === 'executive') || programsRun(viewer).includes(programId)
}

/** What the viewer may do with a communication as it is now, and why not. */
export function communicationPermissions(
  viewer: Viewer,
  row: CommunicationRow,
): CommunicationPermissionsType {
  const plans = programsRun(viewer).includes(row.programId) ? null : WHO_PLANS
  const approves = mayApprove(viewer, row.programId) ? null : WHO_APPROVES
  const closed = row.programIsClosed ? CLOSED : null
  const may = (who: string | null, act: CommunicationAct, other: string | null = null): PermissionType => {
    const reason = who ?? closed ?? refusalOfCommunicationAct(act, row.state) ?? leaving(row) ?? other
    return reason === null ? allowed : denied(reason)
  }
  const copying = plans ?? closed
  return {
    edit: may(plans, 'change'),
    copy: copying === null ? allowed : denied(copying),
    move: may(plans, 'move'),
    approve: may(approves, 'approve', refusalOfApproval(viewer.accountId, row)),
    takeBack: may(approves, 'take_back'),
    schedule: may(plans, 'schedule'),
    unschedule: may(plans, 'unschedule'),
    remove: may(plans, 'remove'),
  }
}

const leaving = ({ state, isLeaving }: CommunicationRow) =>
  state === 'scheduled' && isLeaving ? 'It is leaving. Cancel what has not left yet first.' : null
