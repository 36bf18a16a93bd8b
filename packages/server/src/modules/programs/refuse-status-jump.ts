import { canMoveWave, WAVE_TRANSITIONS, type WaveStatus } from '@tidemark/domain/programs/wave-status'
import { Refused } from '../../kernel/refusal.ts'

/** Refuses a status that a wave can't reach from the one it has, naming those that it can. */
export function refuseStatusJump(from: WaveStatus, to: WaveStatus): void {
  if (from === to || canMoveWave(from, to)) return
  const message = `A wave that is ${from} can become ${WAVE_TRANSITIONS[from].join(' or ')}, not ${to}.`
  throw new Refused('INVALID_INPUT', message, [{ field: 'status', code: 'status_jump', message }])
}
