import { EVIDENCE_MAX } from '@tidemark/domain/evidence/evidence-input'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Evidence } from './evidence.entity.ts'
import type { EvidenceParent } from './evidence-parent.read.ts'

/** Refuses another piece for what has the most already. Call it while the program is held (`programToChange`). */
export async function refuseOneMorePiece({ em }: Command, { of, id }: EvidenceParent): Promise<void> {
  const isOpen = of === 'step' ? { step: id, archivedAt: null } : { obstacle: id, archivedAt: null }
  if ((await em.count(Evidence, isOpen)) < EVIDENCE_MAX) return
  const whose = of === 'step' ? 'A step' : 'A blocker'
  throw new Refused(
    'NOT_ALLOWED',
    `${whose} has at most ${EVIDENCE_MAX} pieces on file. Take one away first.`,
  )
}
